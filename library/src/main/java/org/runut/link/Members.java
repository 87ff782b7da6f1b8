package org.runut.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.model.Entity;
import org.runut.model.Part;
import org.runut.model.Span;
import org.runut.pack.Lex;

/** Of which body somebody is said to be, right behind the name: "Letkol Bagas Wirya dari Komando Utara", "Ada Holm of the miners' union". */
final class Members {
    private static final int KIND = 4;
    private static final String FROM = "from";
    private static final String OF = "of";

    /** What those who teach and study say is their own. */
    private static final String UNIVERSITY = "university";

    private final Reading reading;
    private final List<Entity> bodies;

    Members(Reading reading) {
        this.reading = reading;
        bodies = reading.analysis().names().stream()
                .filter(e -> e.part() == Part.TEXT && e.type() == Entity.Type.ORGANISATION)
                .toList();
    }

    /** The body by its name, or by its kind; null where none is named, or one whose members speak for themselves. */
    @Nullable
    String body(Span person) {
        int from = reading.tokenAt(person.end());
        if (!leads(from)) {
            return null;
        }
        int first = from + 1;
        while (first < reading.tokens().size() && reading.has(first, Lex.DETERMINER)) {
            first++;
        }
        int end = first;
        while (end < Math.min(reading.tokens().size(), first + KIND) && says(end)) {
            end++;
        }
        var named = named(end);
        if (named != null) {
            return isUniversity(first, reading.tokenAt(named.span().end())) ? null : named.name();
        }
        boolean kind = end > first && reading.has(end - 1, Lex.BODY_WORD) && !isUniversity(first, end);
        return kind ? words(first, end) : null;
    }

    /** Whether the word leads from somebody to what he is of. */
    private boolean leads(int i) {
        return reading.valued(i, Lex.LOCATIVE, FROM) || reading.valued(i, Lex.PREPOSITION, OF);
    }

    /** Whether a word written small says what kind of body follows or is meant. */
    private boolean says(int i) {
        return !reading.tokens().get(i).isCapitalised()
                && (reading.has(i, Lex.BODY_WORD)
                        || reading.has(i, Lex.GENERAL_BODY)
                        || reading.has(i, Lex.ORGANISATION_HEAD));
    }

    private @Nullable Entity named(int i) {
        return i >= reading.tokens().size()
                ? null
                : bodies.stream()
                        .filter(b -> b.span().start() == reading.tokens().get(i).start())
                        .findFirst()
                        .orElse(null);
    }

    private boolean isUniversity(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.valued(i, Lex.BODY_WORD, UNIVERSITY)) {
                return true;
            }
        }
        return false;
    }

    private String words(int from, int to) {
        var span = reading.tokens()
                .get(from)
                .span()
                .cover(reading.tokens().get(to - 1).span());
        return span.in(reading.article().text());
    }
}
