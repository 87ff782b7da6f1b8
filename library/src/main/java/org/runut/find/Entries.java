package org.runut.find;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Chain;
import org.runut.model.Entity;
import org.runut.model.Part;
import org.runut.model.Place;

/** Tells by what an analysed article and its claims are found. */
public final class Entries {
    private static final String WHERE = "place";

    private final Stemmer stemmer;
    private final Analysis analysis;
    private final Article article;
    private final Map<String, Entity> byName = new HashMap<>();
    private final Map<Part, NavigableMap<Integer, List<Entity>>> places = new EnumMap<>(Part.class);

    /** Of an analysis. */
    public Entries(Stemmer stemmer, Analysis analysis) {
        this.stemmer = stemmer;
        this.analysis = analysis;
        this.article = analysis.article();
        for (Entity entity : analysis.names()) {
            byName.putIfAbsent(entity.name(), entity);
            places.computeIfAbsent(entity.part(), part -> new TreeMap<>())
                    .computeIfAbsent(entity.span().start(), start -> new ArrayList<>(1))
                    .add(entity);
        }
    }

    /** By what the article is found: its words, whom it names, and the marks of all its claims. */
    public Entry article() {
        var maker = new EntryMaker(article, article.text(Part.TITLE) + "\n" + article.text(), stemmer);
        analysis.names().forEach(maker::name);
        maker.day(article.published());
        Claimed.of(analysis).forEach(claim -> own(claim, maker));
        return maker.entry();
    }

    /** By what each claim is found, in the order of {@link Claimed#of}. */
    public List<Entry> claims() {
        return Claimed.of(analysis).stream().map(this::entry).toList();
    }

    private Entry entry(Claimed claim) {
        var place = claim.sentence();
        var maker = new EntryMaker(article, place.in(article), stemmer);
        within(place).forEach(maker::name);
        own(claim, maker);
        switch (claim) {
            case Claimed.Counted(var a, var figure) -> maker.day(figure.asOf());
            case Claimed.Said said -> maker.day(null);
            case Claimed.Happened(var a, var occurrence) -> maker.day(occurrence.time());
        }
        return maker.entry();
    }

    private List<Entity> within(Place place) {
        var part = places.get(place.part());
        return part == null
                ? List.of()
                : part.subMap(place.span().start(), place.span().end()).values().stream()
                        .flatMap(List::stream)
                        .toList();
    }

    /** What a claim is found by beside its words and its day. */
    private void own(Claimed claim, EntryMaker maker) {
        switch (claim) {
            case Claimed.Counted(var a, var figure) -> {
                maker.mark(ClaimKind.FIGURE);
                maker.mark(figure.status());
                maker.unit(figure.quantity().unit());
                figure.binding().roles().stream()
                        .filter(role -> role.role().equals(WHERE))
                        .forEach(role -> maker.name(Field.PLACE, role.name()));
                chain(figure.chain(), maker);
            }
            case Claimed.Said(var a, var quotation) -> {
                maker.mark(ClaimKind.QUOTATION);
                chain(quotation.chain(), maker);
            }
            case Claimed.Happened(var a, var occurrence) -> {
                maker.mark(ClaimKind.OCCURRENCE);
                maker.mark(occurrence.status());
                maker.name(Field.PLACE, occurrence.location());
                chain(occurrence.chain(), maker);
            }
        }
    }

    /** Who speaks, and who is cited; by kind too, where the article names them. */
    private void chain(Chain chain, EntryMaker maker) {
        var voices = new ArrayList<>(chain.citing());
        if (chain.speaker() != null) {
            voices.add(chain.speaker());
        }
        for (String voice : voices) {
            maker.name(Field.ORIGIN, voice);
            var entity = byName.get(voice);
            if (entity != null) {
                maker.name(entity);
            }
        }
    }
}
