package org.runut.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.runut.annotate.Annotated;
import org.runut.annotate.attribution.AttributionAnnotator;
import org.runut.annotate.name.NameAnnotator;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.PassageReader;
import org.runut.annotate.quantity.QuantityAnnotator;
import org.runut.annotate.quantity.QuantityMention;
import org.runut.annotate.time.TimeAnnotator;
import org.runut.claim.ClaimFinder;
import org.runut.claim.CountedChoice;
import org.runut.clean.Cleaner;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Part;
import org.runut.model.RawArticle;
import org.runut.model.Time;
import org.runut.pack.Pack;

/**
 * The way of one article from raw text to claims, in one language. A pure function: no clock, no network, no shared
 * state; safe for use by many threads.
 */
public final class Analyzer {
    private final Cleaner cleaner;
    private final PassageReader passages;
    private final TimeAnnotator times;
    private final QuantityAnnotator quantities;
    private final NameAnnotator names;
    private final AttributionAnnotator attributions;
    private final ClaimFinder claims;
    private final String maker;

    /** An analyzer for the language of the pack, whose analyses do not tell what made them. */
    public Analyzer(Pack pack) {
        this(pack, "");
    }

    /**
     * An analyzer for the language of the pack.
     *
     * @param program what makes the analyses, as they will tell
     */
    public Analyzer(Pack pack, String program) {
        maker = program.isEmpty() ? "" : program + " " + pack.language() + " " + pack.digest();
        cleaner = new Cleaner(pack);
        passages = new PassageReader(pack);
        times = new TimeAnnotator(pack);
        quantities = new QuantityAnnotator(pack);
        names = new NameAnnotator(pack);
        attributions = new AttributionAnnotator(pack);
        claims = new ClaimFinder(pack);
    }

    /** What the analyses it makes tell of who made them; empty where nothing is told. */
    public String maker() {
        return maker;
    }

    /** Reads an article into claims. */
    public Analysis analyze(RawArticle raw) {
        return analyze(cleaner.clean(raw));
    }

    /** Reads an article again that was read before, by other rules or another pack; it keeps its identity. */
    public Analysis again(Article article) {
        return analyze(cleaner.again(article));
    }

    /** What the figures of an article could count, by their ids, where no noun stands right at their number. */
    public Map<String, List<CountedChoice>> choices(RawArticle raw) {
        return claims.choices(annotate(cleaner.clean(raw)));
    }

    private Analysis analyze(Article article) {
        var annotated = annotate(article);
        var found = claims.find(annotated);
        var ids = new Identities(both(annotated.names(), annotated.entities()));
        return new Analysis(
                article,
                found.figures().stream().map(ids::with).toList(),
                annotated.quotations().stream().map(ids::with).toList(),
                found.occurrences().stream().map(ids::with).toList(),
                found.quantities(),
                annotated.times(),
                annotated.names().stream().map(ids::with).toList(),
                annotated.entities().stream().map(ids::with).toList(),
                found.checks(),
                annotated.title().tokens().size() + annotated.text().tokens().size(),
                maker);
    }

    private Annotated annotate(Article article) {
        var title = passages.read(article, Part.TITLE);
        var text = passages.read(article, Part.TEXT);
        var titleTimes = times.annotate(title, article.published());
        var textTimes = times.annotate(text, article.published());
        var found = names.annotate(article, title, text);
        var responsible = attributions.annotate(article, title, text, found.names());
        return new Annotated(
                article,
                title,
                text,
                both(titleTimes, textTimes),
                both(quantities(title, titleTimes), quantities(text, textTimes)),
                found.names(),
                found.entities(),
                responsible.quotations(),
                responsible.answers());
    }

    private List<QuantityMention> quantities(Passage passage, List<Time> found) {
        return quantities.annotate(passage, found);
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        var all = new ArrayList<T>(first.size() + second.size());
        all.addAll(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
