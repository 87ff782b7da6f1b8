package org.runut.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.Annotated;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.Sentence;
import org.runut.model.Chain;
import org.runut.model.Entity;
import org.runut.model.Label;
import org.runut.model.Occurrence;
import org.runut.model.Place;
import org.runut.model.Quotation;
import org.runut.model.Status;
import org.runut.model.Time;
import org.runut.model.TimeValue;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon;

/** Finds what is said to have happened: a word for a happening with a time in its sentence, who took part, where. */
final class OccurrenceFinder {
    private static final int PARTICIPANTS = 4;
    private static final int REACH = 40;

    /** The dated happenings of the body. */
    List<Occurrence> find(Annotated annotated, Layers layers) {
        var found = new ArrayList<Occurrence>();
        var passage = annotated.text();
        for (var sentence : passage.sentences()) {
            if (!sentence.boilerplate()) {
                find(annotated, layers, passage, sentence, found);
            }
        }
        return found;
    }

    private static void find(
            Annotated annotated, Layers layers, Passage passage, Sentence sentence, List<Occurrence> found) {
        Set<String> seen = new LinkedHashSet<>();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            var match = passage.tags().at(i, Lex.OCCURRENCE);
            if (match == null || seen.contains(match.value()) || layers.time(i) != null) {
                continue;
            }
            var said = layers.covering(passage.span(match.from(), match.to()));
            var time = time(layers, sentence, match, said);
            if (time != null) {
                seen.add(match.value());
                found.add(occurrence(annotated, layers, sentence, match, time));
            }
        }
    }

    private static Occurrence occurrence(
            Annotated annotated, Layers layers, Sentence sentence, Lexicon.Match match, Time time) {
        var passage = annotated.text();
        var span = passage.span(match.from(), match.to());
        var covering = layers.covering(span);
        return new Occurrence(
                ClaimIds.of(annotated.article(), "occurrence", passage.part(), span),
                new Place(passage.part(), span),
                match.value(),
                new Label(
                        passage.words(match.from(), match.to()).toLowerCase(Locale.ROOT),
                        match.value().replace('-', ' ')),
                participants(layers, passage, sentence, match),
                location(layers, passage, sentence, match),
                time.value(),
                status(annotated, passage, sentence, match, time),
                covering == null ? Chain.NONE : covering.chain(),
                sentence.span());
    }

    /** The time nearest to the happening in its sentence, and in what somebody says of it; null for none. */
    private static @Nullable Time time(
            Layers layers, Sentence sentence, Lexicon.Match match, @Nullable Quotation said) {
        for (int d = 0; d < REACH; d++) {
            int after = match.to() + d;
            var later = after < sentence.to() ? layers.time(after) : null;
            if (later != null && later.value() != null && isInside(later, said)) {
                return later;
            }
            int before = match.from() - 1 - d;
            var earlier = before >= sentence.from() ? layers.time(before) : null;
            if (earlier != null && earlier.value() != null && isInside(earlier, said)) {
                return earlier;
            }
        }
        return null;
    }

    /** Whether a time is part of what is said; beside that it tells when it was said ("gempa …, kata Lamba, Minggu"). */
    private static boolean isInside(Time time, @Nullable Quotation said) {
        return said == null || said.content().overlaps(time.span());
    }

    /** Who is named around the happening, in order; where nobody is, who is named in the sentence before. */
    private static List<String> participants(Layers layers, Passage passage, Sentence sentence, Lexicon.Match match) {
        int from = Math.max(sentence.from(), match.from() - REACH);
        var here = named(layers, from, Math.min(sentence.to(), match.to() + REACH));
        return here.isEmpty() && passage.sentenceOf(Math.max(0, from - 1)).paragraph() == sentence.paragraph()
                ? named(layers, passage.sentenceOf(Math.max(0, from - 1)).from(), sentence.from())
                : here;
    }

    private static List<String> named(Layers layers, int from, int to) {
        var names = new LinkedHashSet<String>();
        for (int i = from; i < to && names.size() < PARTICIPANTS; i++) {
            var entity = layers.entityBegins(i) ? layers.entity(i) : null;
            if (entity != null && acts(entity)) {
                names.add(entity.id() != null ? entity.id() : entity.name());
            }
        }
        return List.copyOf(names);
    }

    private static boolean acts(Entity entity) {
        return switch (entity.type()) {
            case PERSON, ORGANISATION, COUNTRY -> true;
            case PLACE, PRODUCT, EVENT -> false;
        };
    }

    private static @Nullable String location(Layers layers, Passage passage, Sentence sentence, Lexicon.Match match) {
        int to = Math.min(sentence.to(), match.to() + REACH);
        for (int i = match.to(); i < to - 1; i++) {
            var locative = passage.tags().at(i, Lex.LOCATIVE);
            var entity = locative == null ? null : layers.entity(locative.to());
            if (entity != null && (entity.type() == Entity.Type.PLACE || entity.type() == Entity.Type.COUNTRY)) {
                return entity.name();
            }
        }
        return null;
    }

    /** What has not come when the article appears has not happened, whatever the words. */
    private static Status status(
            Annotated annotated, Passage passage, Sentence sentence, Lexicon.Match match, Time time) {
        var status = status(passage, sentence, match);
        return status == Status.HAPPENED && isAhead(time, annotated.article().published()) ? Status.PLANNED : status;
    }

    private static boolean isAhead(Time time, @Nullable TimeValue published) {
        var day = Optional.ofNullable(published).flatMap(TimeValue::last);
        var first = Optional.ofNullable(time.value()).flatMap(TimeValue::first);
        return day.isPresent() && first.isPresent() && first.get().isAfter(day.get());
    }

    private static Status status(Passage passage, Sentence sentence, Lexicon.Match match) {
        var clause = new Clauses(passage, sentence);
        for (int i = match.from() - 1; i >= clause.start(match.from()); i--) {
            var status = passage.tags().at(i, Lex.STATUS);
            if (status != null) {
                return Status.valueOf(status.value().toUpperCase(Locale.ROOT));
            }
        }
        return Status.HAPPENED;
    }
}
