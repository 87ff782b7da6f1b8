package org.runut.annotate.attribution;

import org.runut.annotate.name.Names;
import org.runut.annotate.passage.Passage;
import org.runut.pack.Lex;
import org.runut.pack.Tags;
import org.runut.text.Token;

/** What sort of source a noun group names: a document, a body, one person without a name; told by its head. */
final class SourceSorts {
    private static final Lex[] SPEAKERS = {
        Lex.PRONOUN, Lex.ANONYMOUS, Lex.ROLE, Lex.DOCUMENT, Lex.GENERAL_BODY, Lex.ORGANISATION_HEAD, Lex.STATE_ORGAN
    };
    private final Reading reading;
    private final Passage passage;
    private final Tags tags;
    private final Names names;
    private final VerbGroups verbs;

    SourceSorts(Reading reading, VerbGroups verbs) {
        this.reading = reading;
        this.passage = reading.passage;
        this.tags = reading.tags;
        this.names = reading.names;
        this.verbs = verbs;
    }

    /** Where the head of a noun group ends: before its first preposition. */
    int headEnd(int from, int to) {
        for (int i = from + 1; i < to; i = names.end(i)) {
            if (names.at(i) == null
                    && (tags.hasAny(i, Lex.PREPOSITION, Lex.LOCATIVE, Lex.RELATIVE, Lex.TO)
                            || passage.token(i).is(","))) {
                return i;
            }
        }
        return to;
    }

    /** Whether the source is a document, or a pronoun while a document is spoken of. */
    boolean isDocument(Source source) {
        if (source.from() < 0 || source.person()) {
            return false;
        }
        boolean pronoun = source.to() - source.from() == 1 && tags.has(source.from(), Lex.PRONOUN);
        int head = headEnd(source.from(), source.to()) - 1;
        return pronoun ? reading.memory.ofDocument() : names.at(head) == null && tags.has(head, Lex.DOCUMENT);
    }

    /** Whether a noun group names a body, or one that the article has named. */
    boolean isBody(Source source) {
        int last = source.to() - 1;
        return names.at(last) != null
                || source.id() != null
                || tags.hasAny(last, Lex.GENERAL_BODY, Lex.DOCUMENT, Lex.STATE_ORGAN);
    }

    /** Whether the source is named, a pronoun, or a noun for somebody or something that speaks. */
    boolean speaks(Source source) {
        if (source.person() || source.id() != null || source.from() < 0) {
            return true;
        }
        for (int k = source.from(); k < source.to(); k = names.end(k)) {
            boolean known = names.at(k) != null || tags.hasAny(k, SPEAKERS);
            if (known || verbs.isSome(k) || passage.token(k).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the source is one person without a name: "a senior official", "a miller, who …". */
    boolean isUnnamed(Source source) {
        if (source.from() < 0 || source.person() || source.id() != null || source.to() <= source.from()) {
            return false;
        }
        int head = headEnd(source.from(), source.to()) - 1;
        int after = source.to();
        boolean who =
                after + 1 < passage.tokens().size() && passage.token(after).is(",") && isWho(after + 1);
        boolean role = tags.hasAny(head, Lex.ROLE, Lex.ANONYMOUS)
                && !tags.hasAny(head, Lex.GENERAL_BODY, Lex.STATE_ORGAN, Lex.ORGANISATION_HEAD, Lex.DOCUMENT);
        return names.at(head) == null && !verbs.isPlural(head) && (role || who);
    }

    private boolean isWho(int i) {
        var relative = tags.at(i, Lex.RELATIVE);
        return relative != null && relative.value().equals("person");
    }

    /** Whether the noun group names somebody or something that can speak: no bare pointer, no number alone. */
    boolean describes(int from, int head) {
        boolean bare = head - from == 1;
        boolean pointer = tags.hasAny(from, Lex.DETERMINER, Lex.DEMONSTRATIVE, Lex.FUNCTION, Lex.NEGATION);
        var last = passage.token(head - 1);
        boolean numbered = last.isNumber() && names.at(head - 2) != null;
        boolean named = last.isWord() || last.is("%") || last.kind() == Token.Kind.ADDRESS || numbered;
        return named
                && !(bare && verbs.isFinite(from))
                && !(bare && pointer && !tags.has(from, Lex.ANONYMOUS) && !verbs.isSome(from) && !isThose(from))
                && !verbs.isTime(head - 1)
                && !tags.hasAny(head - 1, Lex.MONTH, Lex.DAY_PART, Lex.PERIOD, Lex.DURATION)
                && !isMeasure(head - 1);
    }

    /** A unit of measure or money ("hectares", "basis points"), but not a share of people ("60 percent"). */
    private boolean isMeasure(int i) {
        var unit = tags.at(i, Lex.UNIT);
        boolean share = unit != null && unit.value().startsWith("percent");
        return names.at(i) == null && (unit != null && !share || tags.has(i, Lex.CURRENCY));
    }

    /** "those who". */
    private boolean isThose(int i) {
        var relative = tags.at(i + 1, Lex.RELATIVE);
        return tags.has(i, Lex.DEMONSTRATIVE)
                && relative != null
                && relative.value().equals("person");
    }
}
