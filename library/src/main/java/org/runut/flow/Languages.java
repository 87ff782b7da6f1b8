package org.runut.flow;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import org.runut.model.RawArticle;
import org.runut.pack.Lex;
import org.runut.pack.Pack;
import org.runut.pack.Tags;
import org.runut.text.Token;
import org.runut.text.Tokenizer;

/**
 * Which language an article is in, as far as the packs can tell: what the input states, else the pack whose function
 * words make up a large enough share of the text. A related language betrays itself by words this one does not have. A
 * text of hardly any words is taken to be in the language of the first pack.
 */
public final class Languages {
    /** The code of a language that no pack recognises (BCP 47: undetermined). */
    public static final String UNKNOWN = "und";

    private static final int SAMPLE = 4000;
    private static final int FEW_WORDS = 40;
    private static final int FEWEST_WORDS = 5;
    private static final double WEIGHT_OF_ANY_TAG = 0.5;
    private static final double LEAST_SHARE = 0.12;
    private static final double LEAST_OTHER_SHARE = 0.008;
    private static final Lex[] FUNCTION_WORDS = {
        Lex.FUNCTION, Lex.LOCATIVE, Lex.PREPOSITION, Lex.CONJUNCTION, Lex.RELATIVE, Lex.DEMONSTRATIVE, Lex.NEGATION
    };

    /** Tags of words that many languages write alike. */
    private static final Set<Lex> SHARED = EnumSet.of(
            Lex.NAME_PARTICLE,
            Lex.NOT_A_FIGURE,
            Lex.UNIT,
            Lex.OUTLET_WORD,
            Lex.OTHER_LANGUAGE,
            Lex.HONORIFIC,
            Lex.MEDIUM_HEAD,
            Lex.ABBREVIATION,
            Lex.NOUN);

    private final List<Pack> packs;

    public Languages(List<Pack> packs) {
        this.packs = List.copyOf(packs);
    }

    /** The pack for an article; empty where it is in none of their languages. */
    public Optional<Pack> pack(RawArticle raw) {
        String code = of(raw);
        return packs.stream().filter(p -> p.language().equals(code)).findFirst();
    }

    /** The language of an article, as a BCP 47 code without region. */
    public String of(RawArticle raw) {
        return raw.language() == null || raw.language().isBlank() ? guess(raw.text()) : normalise(raw.language());
    }

    /** A stated code in the form the packs use: "id-ID", "in" and "ind" are "id". */
    private String normalise(String stated) {
        String code = Locale.forLanguageTag(stated.strip().replace('_', '-')).getLanguage();
        for (var pack : packs) {
            if (code.equals(pack.language()) || code.equals(threeLetters(pack.language()))) {
                return pack.language();
            }
        }
        return code.isEmpty() ? UNKNOWN : code;
    }

    private static String threeLetters(String code) {
        try {
            return Locale.forLanguageTag(code).getISO3Language();
        } catch (MissingResourceException e) {
            return code;
        }
    }

    private String guess(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        var tokens = Tokenizer.tokenize(sample);
        if (!packs.isEmpty() && saysTooLittle(tokens)) {
            return packs.getFirst().language();
        }
        String best = UNKNOWN;
        double most = LEAST_SHARE;
        for (var pack : packs) {
            var tags = pack.lexicon().tag(sample, tokens);
            double share = share(tokens, tags);
            if (share >= most) {
                most = share;
                best = other(tokens, tags).orElse(pack.language());
            }
        }
        return best;
    }

    /** Whether there are too few different words to tell a language by, in the script that all packs share. */
    private static boolean saysTooLittle(List<Token> tokens) {
        var words = tokens.stream()
                .filter(Token::isWord)
                .map(Token::norm)
                .distinct()
                .toList();
        return words.size() < FEWEST_WORDS
                && words.stream().allMatch(w -> UnicodeScript.of(w.codePointAt(0)) == UnicodeScript.LATIN);
    }

    private static double share(List<Token> tokens, Tags tags) {
        int words = 0;
        int known = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isWord()) {
                words++;
                known += tags.hasAny(i, FUNCTION_WORDS) ? 1 : 0;
            }
        }
        return words == 0 ? 0 : words < FEW_WORDS ? shareOfTagged(tokens, tags) : (double) known / words;
    }

    /** A sentence or two may hold hardly a function word: every word of the pack counts. */
    private static double shareOfTagged(List<Token> tokens, Tags tags) {
        int words = 0;
        int known = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isWord()) {
                words++;
                known += tags.all(i).stream().allMatch(m -> SHARED.contains(m.lex())) ? 0 : 1;
            }
        }
        return WEIGHT_OF_ANY_TAG * known / words;
    }

    /** The related language whose own words are frequent enough; empty for none. */
    private static Optional<String> other(List<Token> tokens, Tags tags) {
        int found = 0;
        String code = UNKNOWN;
        for (int i = 0; i < tokens.size(); i++) {
            var match = tags.at(i, Lex.OTHER_LANGUAGE);
            if (match != null && match.clitic().isEmpty()) {
                found++;
                code = match.value();
            }
        }
        return found > 1 && found >= LEAST_OTHER_SHARE * tokens.size() ? Optional.of(code) : Optional.empty();
    }
}
