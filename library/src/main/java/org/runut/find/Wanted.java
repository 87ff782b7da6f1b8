package org.runut.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.runut.model.Status;

/**
 * What somebody looks for; what is empty or null is not asked for.
 *
 * @param words        words in any form, {@code "words as they stand"}, the beginning of a word with {@code *} behind it
 * @param kind         which claims
 * @param person       words of the name of a human being
 * @param organisation of a company, an agency, a party
 * @param place        of a place or a country
 * @param origin       of who says it, or is cited for it
 * @param outlet       of who published it
 * @param unit         what is counted in
 * @param status       how it stands to what is real
 * @param from         the first day it may hold for
 * @param to           the last
 */
public record Wanted(
        String words,
        @Nullable ClaimKind kind,
        String person,
        String organisation,
        String place,
        String origin,
        String outlet,
        String unit,
        @Nullable Status status,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** Only words. */
    public static Wanted words(String words) {
        return new Wanted(words, null, "", "", "", "", "", "", null, null, null);
    }

    /** Whether nothing is asked for. */
    public boolean isEmpty() {
        return clauses(new Stemmer(List.of())).isEmpty();
    }

    /** The same of any kind, as articles are of none; where only a kind is asked for, the same: articles with such claims. */
    public Wanted ofAnyKind() {
        var same = new Wanted(words, null, person, organisation, place, origin, outlet, unit, status, from, to);
        return same.isEmpty() ? this : same;
    }

    /** All that must hold of what is found; nothing where nothing is asked for. */
    public List<Clause> clauses(Stemmer stemmer) {
        var clauses = new ArrayList<>(Typed.clauses(words, stemmer));
        named(Field.PERSON, person, clauses);
        named(Field.ORGANISATION, organisation, clauses);
        named(Field.PLACE, place, clauses);
        named(Field.ORIGIN, origin, clauses);
        named(Field.OUTLET, outlet, clauses);
        if (kind != null) {
            clauses.add(new Clause.Any(Field.MARK, List.of(Marks.kind(kind))));
        }
        if (!unit.isBlank()) {
            clauses.add(new Clause.Any(Field.MARK, List.of(Marks.unit(unit.strip()))));
        }
        if (status != null) {
            clauses.add(new Clause.Any(Field.MARK, List.of(Marks.status(status))));
        }
        if (from != null || to != null) {
            clauses.add(Marks.days(from, to));
        }
        return clauses;
    }

    /** Each word that was typed begins a word of a name; a number is one. */
    private static void named(Field field, String typed, List<Clause> clauses) {
        for (String word : Terms.of(typed.toLowerCase(Locale.ROOT))) {
            boolean number = word.codePoints().allMatch(Character::isDigit);
            clauses.add(new Clause.Run(field, List.of(word), !number));
        }
    }
}
