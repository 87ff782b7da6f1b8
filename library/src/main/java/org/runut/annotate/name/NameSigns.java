package org.runut.annotate.name;

import java.util.Arrays;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.Sentence;
import org.runut.pack.Lex;
import org.runut.tag.Features;
import org.runut.text.Token;

/** What is seen of each token of one sentence, as numbers in arrays that are used again for the next sentence. */
final class NameSigns {
    /** What the lexicon may say of a word; the place in the list is its bit. */
    private static final Lex[] TOLD = {
        Lex.ROLE,
        Lex.HONORIFIC,
        Lex.GIVEN_NAME,
        Lex.NAME_PARTICLE,
        Lex.ORGANISATION_HEAD,
        Lex.ORGANISATION_TAIL,
        Lex.PLACE_HEAD,
        Lex.MEDIUM_HEAD,
        Lex.MEDIUM_TAIL,
        Lex.LOCATIVE,
        Lex.PREPOSITION,
        Lex.CONJUNCTION,
        Lex.SAID,
        Lex.SAYS,
        Lex.CONTINUES,
        Lex.ACCORDING,
        Lex.RELATIVE,
        Lex.DEMONSTRATIVE,
        Lex.FUNCTION,
        Lex.VERB,
        Lex.WEEKDAY,
        Lex.MONTH,
        Lex.CURRENCY,
        Lex.UNIT,
        Lex.DAY_PART,
        Lex.BY,
        Lex.TO,
        Lex.STATE_ORGAN,
        Lex.PRONOUN,
        Lex.ANONYMOUS,
        Lex.DOCUMENT
    };

    private static final int BEFORE = -7;
    private static final int BEHIND = -8;
    private static final int LONGEST_NUMBER = 4;
    private static final int LONGEST_SHORT = 5;

    private final Gazetteer gazetteer;
    private final int[] bits = new int[Lex.values().length];

    int count;
    int[] words = new int[0];
    int[] forms = words;
    int[] shapes = words;
    int[] told = words;
    int[] covered = words;
    int[] known = words;
    int[] runFrom = words;
    int[] runTo = words;

    @SuppressWarnings("EnumOrdinal") // An index in memory only.
    NameSigns(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (int k = 0; k < TOLD.length; k++) {
            bits[TOLD[k].ordinal()] = 1 << k;
        }
    }

    /** The value for the token at {@code i}, or a mark of its own before and behind the sentence. */
    int at(int[] values, int i) {
        return i < 0 ? BEFORE : i >= count ? BEHIND : values[i];
    }

    void read(Passage passage, Sentence sentence) {
        count = sentence.to() - sentence.from();
        grow();
        Arrays.fill(covered, 0, count, 0);
        Arrays.fill(known, 0, count, 0);
        for (int i = 0; i < count; i++) {
            var token = passage.token(sentence.from() + i);
            words[i] = token.norm().hashCode();
            forms[i] = Features.both(words[i], token.shape().name().length());
            shapes[i] = shape(token, passage.text());
            told[i] = lexical(passage, sentence.from(), i);
        }
        readKnown(passage, sentence);
        readRuns(passage, sentence);
    }

    private void grow() {
        if (words.length < count) {
            int size = count * 2;
            words = new int[size];
            forms = new int[size];
            shapes = new int[size];
            told = new int[size];
            covered = new int[size];
            known = new int[size];
            runFrom = new int[size];
            runTo = new int[size];
        }
    }

    @SuppressWarnings("EnumOrdinal")
    private int lexical(Passage passage, int from, int i) {
        int found = 0;
        for (var match : passage.tags().all(from + i)) {
            int bit = bits[match.lex().ordinal()];
            found |= bit;
            for (int j = i; bit != 0 && j < Math.min(count, match.to() - from); j++) {
                covered[j] |= bit;
            }
        }
        return found;
    }

    private void readKnown(Passage passage, Sentence sentence) {
        int i = 0;
        while (i < count) {
            int at = sentence.from() + i;
            var hit = passage.token(at).isCapitalised() ? gazetteer.longest(passage, at, sentence.to()) : null;
            int length = hit == null ? 1 : hit.to() - hit.from();
            for (int j = 0; hit != null && j < length; j++) {
                known[i + j] = kind(hit) * 4 + (length == 1 ? 1 : j == 0 ? 2 : 3);
            }
            i += length;
        }
    }

    private static int kind(Gazetteer.Hit hit) {
        if (hit.entity().isMedium()) {
            return 9;
        }
        return hit.seat()
                ? 8
                : switch (hit.entity().type()) {
                    case COUNTRY -> 1;
                    case PLACE -> 2;
                    case PERSON -> 3;
                    case ORGANISATION -> 4;
                    case PRODUCT, EVENT -> 5;
                };
    }

    private void readRuns(Passage passage, Sentence sentence) {
        int i = 0;
        while (i < count) {
            int end = i;
            while (end < count && passage.token(sentence.from() + end).isCapitalised()) {
                end++;
            }
            Arrays.fill(runFrom, i, Math.max(end, i + 1), end == i ? -1 : i);
            Arrays.fill(runTo, i, Math.max(end, i + 1), end);
            i = Math.max(end, i + 1);
        }
    }

    private static int shape(Token token, String text) {
        return switch (token.kind()) {
            case MARK, QUOTE -> token.norm().charAt(0);
            case NUMBER -> 1000 + Math.min(LONGEST_NUMBER, token.norm().length());
            case ADDRESS -> 1010;
            case WORD ->
                switch (token.shape()) {
                    case LOWER -> 2000;
                    case UPPER -> 2010 + Math.min(LONGEST_SHORT, token.norm().length());
                    case CAPITAL -> token.norm().length() == 1 ? 2020 : isMixed(token, text) ? 2022 : 2021;
                    case NONE -> 2030;
                };
        };
    }

    /** Whether there is a capital behind the first letter: "NasDem", "Al-Qaeda". */
    private static boolean isMixed(Token token, String text) {
        for (int k = token.start() + 1; k < token.end(); k++) {
            if (Character.isUpperCase(text.charAt(k))) {
                return true;
            }
        }
        return false;
    }
}
