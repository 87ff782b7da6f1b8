package org.runut.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.clean.Aside.Kind;
import org.runut.model.Article;
import org.runut.model.RawArticle;
import org.runut.model.Span;
import org.runut.model.TimeValue;
import org.runut.pack.Pack;

/**
 * From a raw article to a clean one: what is not the article is marked; outlet, headline, date, byline and credits are
 * taken from the text where the input does not give them. A headline taken from the text stays in it, marked, so that
 * what it claims is reported once.
 */
public final class Cleaner {
    private final Pack pack;
    private final AsideFinder asides;
    private final DatelineFinder datelines;
    private final Headlines headlines;
    private final PublicationDate dates;
    private final Credits credits;
    private final ClosingCredit closing;

    /** Cleans articles in the language of a pack. */
    public Cleaner(Pack pack) {
        this.pack = pack;
        this.asides = new AsideFinder(pack);
        this.datelines = new DatelineFinder(pack);
        this.headlines = new Headlines(pack);
        this.dates = new PublicationDate(pack);
        this.credits = new Credits(pack);
        this.closing = new ClosingCredit(pack);
    }

    /** The clean article. */
    public Article clean(RawArticle raw) {
        String text = raw.text();
        var dateline = datelines.find(text, raw.outlet()).orElse(null);
        var aside = aside(raw, dateline);
        var outlet = credits.outlet(raw.outlet(), dateline, aside, text);
        return new Article(
                Identity.id(raw),
                Identity.version(text),
                raw.source(),
                raw.url(),
                outlet,
                raw.title() == null ? first(aside, Kind.HEADLINE) : raw.title(),
                published(raw),
                pack.language(),
                raw.author() == null ? first(aside, Kind.BYLINE) : raw.author(),
                text,
                aside.stream().map(Aside::span).toList(),
                credits.of(outlet, dateline, aside),
                dateline == null ? null : dateline.place());
    }

    /** An article that was cleaned before, cleaned anew; it stays the same version of the same article. */
    public Article again(Article article) {
        var published = article.published();
        var clean = clean(new RawArticle(
                article.source(),
                article.url(),
                article.outlet(),
                article.title(),
                published == null ? null : published.value(),
                article.language(),
                article.author(),
                article.text()));
        return new Article(
                article.id(),
                article.version(),
                clean.source(),
                clean.url(),
                clean.outlet(),
                clean.title(),
                clean.published(),
                clean.language(),
                clean.author(),
                clean.text(),
                clean.boilerplate(),
                clean.credits(),
                clean.place());
    }

    /** An article in a language without a pack: kept as it is, nothing taken from its text. */
    public static Article plain(RawArticle raw, String language) {
        return new Article(
                Identity.id(raw),
                Identity.version(raw.text()),
                raw.source(),
                raw.url(),
                raw.outlet(),
                raw.title(),
                raw.published() == null
                        ? null
                        : TimeValue.parse(raw.published()).orElse(null),
                language,
                raw.author(),
                raw.text(),
                List.of(),
                List.of(),
                null);
    }

    private List<Aside> aside(RawArticle raw, @Nullable Dateline dateline) {
        String text = raw.text();
        var found = new ArrayList<>(asides.find(text));
        found.addAll(closing.find(text));
        found.sort(Comparator.comparing(Aside::span));
        SignatureFinder.find(text, found).ifPresent(found::add);
        var taken = new ArrayList<>(found.stream().map(Aside::span).toList());
        if (dateline != null) {
            taken.add(dateline.span());
        }
        headlines.find(text, raw.title(), taken).ifPresent(found::add);
        found.sort(Comparator.comparing(Aside::span));
        return disjoint(found);
    }

    private static List<Aside> disjoint(List<Aside> sorted) {
        var kept = new ArrayList<Aside>();
        for (var aside : sorted) {
            Span last = kept.isEmpty() ? new Span(0, 0) : kept.getLast().span();
            if (!last.overlaps(aside.span())) {
                kept.add(aside);
            }
        }
        return kept;
    }

    private static @Nullable String first(List<Aside> asides, Kind kind) {
        return asides.stream()
                .filter(a -> a.kind() == kind && !a.name().isEmpty())
                .map(Aside::name)
                .findFirst()
                .orElse(null);
    }

    private @Nullable TimeValue published(RawArticle raw) {
        var stated = raw.published() == null
                ? null
                : TimeValue.parse(raw.published()).orElse(null);
        return stated != null ? stated : dates.find(raw.url(), raw.text()).orElse(null);
    }
}
