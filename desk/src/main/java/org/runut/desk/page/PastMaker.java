package org.runut.desk.page;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.runut.desk.page.Past.Change;
import org.runut.desk.page.Past.Kept;
import org.runut.desk.page.Past.Version;
import org.runut.desk.work.Vault;
import org.runut.ledger.Difference;
import org.runut.ledger.KeptVersion;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Figure;
import org.runut.model.Quotation;
import org.runut.model.TimeValue;
import org.runut.words.Dates;
import org.runut.words.Numbers;
import org.runut.words.Wrap;

/** Tells an article's versions, and what is kept of its page. */
public final class PastMaker {
    private static final int LONGEST = 160;
    private static final int MOST = 30;

    private final Frame frame;
    private final Dates dates;
    private final Numbers numbers;

    /** For a reader. */
    public PastMaker(Frame frame) {
        this.frame = frame;
        this.dates = new Dates(frame.words());
        this.numbers = new Numbers(frame.words());
    }

    /** The versions of an article, the first one first, and what is kept of its page. */
    public Past of(List<KeptVersion> versions, List<Vault.Proof> proofs) {
        var rows = new ArrayList<Version>();
        Analysis before = null;
        for (var version : versions) {
            rows.add(row(version, before));
            before = version.analysis();
        }
        String article = before == null ? "" : before.article().id();
        return new Past(
                rows.reversed(),
                proofs.reversed().stream().map(this::kept).toList(),
                proofs.isEmpty() ? "" : Links.article(article) + "/evidence.wacz");
    }

    private Version row(KeptVersion version, @Nullable Analysis before) {
        var analysis = version.analysis();
        return new Version(
                analysis.article().version(),
                version.added() == null ? "" : time(version.added()),
                frame.say(
                        "article.counts",
                        analysis.figures().size(),
                        analysis.quotations().size(),
                        analysis.occurrences().size()),
                before == null ? List.of() : changes(before, analysis),
                before == null);
    }

    private Kept kept(Vault.Proof proof) {
        return new Kept(time(proof.at()), proof.status(), proof.digest(), proof.intact());
    }

    /** A moment where the desk is, to the minute. */
    private String time(Instant at) {
        var there = LocalDateTime.ofInstant(at, ZoneId.systemDefault()).truncatedTo(ChronoUnit.MINUTES);
        return dates.of(TimeValue.of(there.toLocalDate())) + ", " + there.toLocalTime();
    }

    private List<Change> changes(Analysis before, Analysis after) {
        var difference = Difference.between(before, after);
        var changes = new ArrayList<Change>();
        for (var change : difference.figures()) {
            changes.add(new Change(
                    change.kind().name().toLowerCase(Locale.ROOT),
                    label(change.after() == null ? change.before() : change.after()),
                    value(change.before(), before.article()),
                    value(change.after(), after.article())));
        }
        difference.gone().forEach(gone -> changes.add(new Change("gone", "", words(gone, before.article()), "")));
        difference.added().forEach(came -> changes.add(new Change("added", "", "", words(came, after.article()))));
        return changes.subList(0, Math.min(MOST, changes.size()));
    }

    private String label(@Nullable Figure figure) {
        return figure == null ? "" : frame.words().of(figure.binding().label());
    }

    private String value(@Nullable Figure figure, Article article) {
        if (figure == null) {
            return "";
        }
        String value = numbers.of(figure.quantity(), figure.place().in(article));
        String speaker = figure.chain().speaker();
        return speaker == null ? value : value + " (" + speaker + ")";
    }

    private static String words(Quotation quotation, Article article) {
        return Wrap.cut(
                "“" + quotation.content().in(article.text(quotation.part())).strip() + "”", LONGEST);
    }
}
