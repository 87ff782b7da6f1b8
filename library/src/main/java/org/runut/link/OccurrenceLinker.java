package org.runut.link;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.runut.model.Label;
import org.runut.model.Occurrence;
import org.runut.model.Relation;
import org.runut.model.Relation.Between;
import org.runut.model.Relation.Kind;
import org.runut.model.TimeValue;

/** Compares what the articles of a story say happened: the same happening at the same time, or at another. */
@SuppressWarnings("ReferenceEquality") // There is one object for each article, and one for each of its figures.
final class OccurrenceLinker {
    private static final Locale INDONESIAN = Locale.of("id");
    /** With how many one is related. */
    private static final int MOST = 24;

    /** How many of one kind are compared with those after them. */
    private static final int KEPT = 400;

    private final List<Reading> readings;

    OccurrenceLinker(List<Reading> readings) {
        this.readings = readings;
    }

    private record Told(Occurrence occurrence, Reading reading) {}

    /** The relations between occurrences of different articles that both say when, each with those told first. */
    List<Relation> relations() {
        var before = new HashMap<String, List<Told>>();
        var relations = new ArrayList<Relation>();
        for (var reading : readings) {
            for (var occurrence : reading.analysis().occurrences()) {
                var told = new Told(occurrence, reading);
                var same = before.computeIfAbsent(occurrence.what(), k -> new ArrayList<>());
                same.stream()
                        .map(older -> relation(told, older))
                        .filter(Objects::nonNull)
                        .limit(MOST)
                        .forEach(relations::add);
                if (same.size() < KEPT) {
                    same.add(told);
                }
            }
        }
        return relations;
    }

    private static @Nullable Relation relation(Told newer, Told older) {
        var a = newer.occurrence().time();
        var b = older.occurrence().time();
        if (newer.reading() == older.reading()
                || a == null
                || b == null
                || !same(newer.occurrence(), older.occurrence())) {
            return null;
        }
        boolean named = named(newer) && named(older);
        var between = named ? between(newer, older) : Between.UNKNOWN;
        boolean agree = agree(a, b);
        var kind = agree ? named ? Kind.CONFIRMS : Kind.COMPATIBLE : named ? Kind.DISPUTES : Kind.UNDECIDED;
        return new Relation(
                newer.occurrence().id(),
                older.occurrence().id(),
                kind,
                null,
                between,
                List.of(),
                why(newer, older, agree, named));
    }

    private static boolean same(Occurrence a, Occurrence b) {
        return a.what().equals(b.what())
                && (a.participants().isEmpty()
                        || b.participants().isEmpty()
                        || Words.shared(new HashSet<>(a.participants()), new HashSet<>(b.participants())) > 0);
    }

    private static boolean named(Told told) {
        return told.occurrence().chain().speaker() != null;
    }

    private static Between between(Told a, Told b) {
        String x = a.occurrence().chain().speaker();
        return x != null && x.equals(b.occurrence().chain().speaker())
                ? Between.SAME_ORIGIN
                : Between.DIFFERENT_PARTIES;
    }

    private static boolean agree(TimeValue a, TimeValue b) {
        if (a.hasYear() && b.hasYear()) {
            return a.overlaps(b);
        }
        String x = a.value().substring(4);
        String y = b.value().substring(4);
        return x.startsWith(y) || y.startsWith(x);
    }

    private static Label why(Told newer, Told older, boolean agree, boolean named) {
        String id = agree ? "Waktu yang sama: " : "Waktu yang berbeda untuk peristiwa yang sama: ";
        String en = agree ? "The same time: " : "Different times for the same happening: ";
        return new Label(
                id + value(newer, INDONESIAN) + " dan " + value(older, INDONESIAN)
                        + (named ? "." : "; siapa yang mengatakannya tidak disebut."),
                en + value(newer, Locale.ENGLISH) + " and " + value(older, Locale.ENGLISH)
                        + (named ? "." : "; nobody is named as saying so."));
    }

    private static String value(Told told, Locale language) {
        var time = told.occurrence().time();
        String outlet = told.reading().article().outlet();
        return (time == null ? "?" : words(time, language))
                + " ("
                + (outlet == null ? told.reading().article().source() : outlet)
                + ")";
    }

    /** A month without a year by its name, any other time as written. */
    private static String words(TimeValue time, Locale language) {
        boolean month = !time.hasYear() && time.value().length() == "XXXX-MM".length();
        return month
                ? Month.of(Integer.parseInt(time.value().substring("XXXX-".length())))
                        .getDisplayName(TextStyle.FULL, language)
                : time.value();
    }
}
