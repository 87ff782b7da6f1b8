package org.runut.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runut.model.Analysis;
import org.runut.model.Anchor;
import org.runut.model.Article;
import org.runut.model.Chain;
import org.runut.model.Correction;
import org.runut.model.Decision;
import org.runut.model.Part;
import org.runut.model.Quotation;
import org.runut.model.Ruling.Standing;
import org.runut.model.Span;

/** Decisions about quotations, laid over analyses. */
class OverlayTest {
    private static final String SAID = "Kami akan membangun semua sekolah";
    private static final Author RINA = new Author("Rina", Instant.parse("2026-03-01T08:00:00Z"), "");

    private final Analysis read = analysis("1", "\"" + SAID + "\", kata Bupati Marno. ", 1);

    @Test
    void aQuotationGetsAnotherSpeaker() {
        var anchor = anchor();

        assertThat(after(read, correct(anchor)))
                .extracting(quotation -> quotation.chain().speaker())
                .containsExactly("Gubernur Lestari");
    }

    @Test
    void aQuotationGetsOtherLimits() {
        String less = SAID.substring(0, SAID.indexOf(' '));
        var correction = Correction.NONE.withContent(less);

        assertThat(correction.fitsQuotation()).isTrue();
        assertThat(after(read, RINA.correct(anchor(), correction)))
                .extracting(quotation -> quotation.content().in(read.article().text()))
                .containsExactly(less);
        assertThat(after(read, RINA.correct(anchor(), Correction.NONE.withContent("kata lain"))))
                .extracting(quotation -> quotation.content().in(read.article().text()))
                .containsExactly(SAID);
    }

    @Test
    void aRejectedQuotationIsNone() {
        assertThat(after(read, RINA.reject(anchor()))).isEmpty();
    }

    @Test
    void aQuotationIsFoundAgainInALaterVersionOfTheArticle() {
        var later = analysis("2", "Diperbarui. \"" + SAID + "\", kata Bupati Marno. ", 13);

        assertThat(after(later, RINA.reject(anchor()))).isEmpty();
    }

    @Test
    void aDecisionIsKeptWhereTheWordsAreGone() {
        var later = analysis("2", "Bupati Marno tidak berkomentar. Kantornya tutup sejak pagi.", 1);

        var overlay = new Overlay(List.of(later), List.of(RINA.reject(anchor())));

        assertThat(overlay.rulings())
                .singleElement()
                .satisfies(ruling -> assertThat(ruling.standing()).isEqualTo(Standing.UNPLACED));
    }

    private Anchor anchor() {
        return Anchors.of(read.article(), read.quotations().getFirst());
    }

    private static Decision correct(Anchor anchor) {
        return RINA.correct(anchor, Correction.speaker("Gubernur Lestari"));
    }

    private static List<Quotation> after(Analysis analysis, Decision decision) {
        return new Overlay(List.of(analysis), List.of(decision))
                .analyses()
                .getFirst()
                .quotations();
    }

    private static Analysis analysis(String version, String text, int at) {
        var article =
                new Article("a", version, "a", null, null, null, null, "id", null, text, List.of(), List.of(), null);
        var none = Analysis.none(article);
        var span = new Span(at, Math.min(text.length(), at + SAID.length()));
        return new Analysis(
                article,
                List.of(),
                List.of(new Quotation(
                        Part.TEXT, span, true, null, null, new Chain("Bupati Marno", null, List.of(), List.of()))),
                none.occurrences(),
                none.quantities(),
                none.times(),
                none.names(),
                none.entities(),
                none.checks(),
                none.tokens(),
                none.maker());
    }
}
