package org.runut.desk.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.runut.desk.page.SearchPage.Choice;
import org.runut.desk.page.SearchPage.Hit;
import org.runut.desk.page.SearchPage.Passage;
import org.runut.desk.page.SearchPage.Row;
import org.runut.find.Claimed;
import org.runut.find.Found;
import org.runut.model.Article;
import org.runut.model.Chain;
import org.runut.model.Figure;
import org.runut.model.Occurrence;
import org.runut.model.Place;
import org.runut.model.Status;
import org.runut.model.Story;
import org.runut.words.Numbers;
import org.runut.words.Words;
import org.runut.words.Wrap;

/** Makes the page of what was found. */
public final class SearchPages {
    private static final int LONGEST = 420;
    private static final int AROUND = 160;
    private static final List<String> UNITS = List.of(
            "%",
            "IDR",
            "USD",
            "EUR",
            "SGD",
            "MYR",
            "person",
            "house",
            "household",
            "tonne",
            "kg",
            "hectare",
            "km",
            "m",
            "litre",
            "barrel",
            "MW",
            "kWh",
            "celsius",
            "magnitude",
            "day",
            "month",
            "year",
            "unit",
            "ship",
            "vehicle",
            "dose",
            "vote",
            "percentage-point");

    private final Words words;
    private final Told told;
    private final Highlight highlight;

    private SearchPages(Frame frame, List<Article> articles, String typed) {
        this.words = frame.words();
        this.told = new Told(
                words,
                new Story(
                        "", "", articles, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
        this.highlight = new Highlight(typed);
    }

    /** The page of what was found. */
    public static SearchPage of(Frame frame, SearchAsked asked, Found found, boolean most) {
        var articles = Stream.concat(found.claims().stream().map(Claimed::article), found.articles().stream())
                .distinct()
                .toList();
        var pages = new SearchPages(frame, articles, asked.of("q"));
        var numbers = new Numbers(frame.words());
        var units =
                UNITS.stream().map(unit -> new Choice(unit, numbers.unit(unit))).toList();
        return new SearchPage(
                frame,
                asked,
                units,
                pages.passages(found.claims()),
                found.articles().stream().map(pages::hit).toList(),
                found.claims().size(),
                found.next() == 0 ? "" : asked.address() + "&before=" + found.next(),
                most);
    }

    /** Claims of one sentence together; sentences in the order in which they stand, articles in that of the claims. */
    private List<Passage> passages(List<Claimed> claims) {
        var byArticle = new LinkedHashMap<String, Map<Place, List<Claimed>>>();
        var longestFirst = claims.stream()
                .sorted(Comparator.comparingInt(
                        claim -> -claim.sentence().span().length()))
                .toList();
        claims.forEach(claim -> byArticle.putIfAbsent(claim.article().id(), new LinkedHashMap<>()));
        for (var claim : longestFirst) {
            var sentences = Objects.requireNonNull(byArticle.get(claim.article().id()));
            sentences
                    .computeIfAbsent(around(claim.sentence(), sentences), place -> new ArrayList<>())
                    .add(claim);
        }
        return byArticle.values().stream()
                .flatMap(sentences -> sentences.entrySet().stream()
                        .sorted(Comparator.comparing((Map.Entry<Place, List<Claimed>> e) ->
                                        e.getKey().part())
                                .thenComparing(e -> e.getKey().span().start()))
                        .map(e -> passage(e.getValue())))
                .toList();
    }

    /** The sentence that a claim stands in, where another claim has told it; else what it tells itself. */
    private static Place around(Place own, Map<Place, List<Claimed>> sentences) {
        return sentences.keySet().stream()
                .filter(place -> place.part() == own.part() && place.span().contains(own.span()))
                .findFirst()
                .orElse(own);
    }

    private Passage passage(List<Claimed> claims) {
        var first = claims.getFirst();
        var article = first.article();
        return new Passage(
                place(claims),
                highlight.pieces(Wrap.cut(first.sentence().in(article).strip(), LONGEST)),
                told.outlet(article.id()),
                date(article),
                article.language(),
                claims.stream().map(this::row).toList());
    }

    private static String place(List<Claimed> claims) {
        for (var claim : claims) {
            switch (claim) {
                case Claimed.Counted(var article, var figure) -> {
                    return Links.figure(article.id(), figure.id());
                }
                case Claimed.Happened(var article, var occurrence) -> {
                    return Links.figure(article.id(), occurrence.id());
                }
                case Claimed.Said said -> {}
            }
        }
        return Links.article(claims.getFirst().article().id());
    }

    private Row row(Claimed claim) {
        return switch (claim) {
            case Claimed.Counted(var article, var figure) -> row(figure, article);
            case Claimed.Said(var article, var quotation) ->
                new Row(
                        "said",
                        "real",
                        words.say(quotation.direct() ? "search.said" : "search.told"),
                        "",
                        way(quotation.chain(), article),
                        List.of(),
                        "");
            case Claimed.Happened(var article, var occurrence) -> row(occurrence, article);
        };
    }

    private Row row(Figure figure, Article article) {
        var notes = new ArrayList<String>();
        if (figure.asOf() != null && figure.asOfBasis() != Figure.AsOfBasis.PUBLICATION) {
            notes.add(words.say("as.of", told.dates.of(figure.asOf())));
        }
        notes.addAll(told.notes(figure));
        return new Row(
                "counted",
                Told.mood(figure),
                told.value(figure, article),
                words.of(figure.binding().label()),
                way(figure.chain(), article),
                notes,
                Links.trace(figure.id()));
    }

    private Row row(Occurrence occurrence, Article article) {
        var notes = new ArrayList<String>();
        if (occurrence.time() != null) {
            notes.add(told.dates.of(occurrence.time()));
        }
        if (occurrence.status() != Status.HAPPENED) {
            notes.add(words.say(occurrence.status()));
        }
        return new Row(
                "happened", "real", words.of(occurrence.label()), "", way(occurrence.chain(), article), notes, "");
    }

    private String way(Chain chain, Article article) {
        return told.names.way(chain, null, article);
    }

    private Hit hit(Article article) {
        return new Hit(
                title(article),
                Links.article(article.id()),
                told.outlet(article.id()),
                date(article),
                highlight.pieces(excerpt(article.text())),
                article.language());
    }

    private String title(Article article) {
        return article.title() == null ? words.say("untitled") : Wrap.cut(article.title(), LONGEST);
    }

    private String date(Article article) {
        return article.published() == null ? words.say("undated") : told.dates.of(article.published());
    }

    /** The passage around the first word that was searched for; the beginning where there is none. */
    private String excerpt(String text) {
        return highlight
                .first(text.substring(0, Math.min(text.length(), LONGEST * 20)))
                .map(word -> Excerpt.of(text, word.in(text)))
                .map(around -> around.before() + around.words() + around.after())
                .orElseGet(() -> Wrap.cut(text, AROUND));
    }
}
