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
 * Which language an article is in: what the input states, else what its everyday words tell. Where they tell nothing, as in a
 * headline, or the language of a pack is none of those in the table, the words that the packs know decide. A text of
 * hardly any words is taken to be in the language of the first pack.
 */
public final class Languages {
    /** The code of a language that is not recognised (BCP 47: undetermined). */
    public static final String UNKNOWN = "und";

    private static final int SAMPLE = 4000;
    private static final int FEW_WORDS = 40;
    private static final int FEWEST_WORDS = 5;
    private static final double WEIGHT_OF_ANY_TAG = 0.5;
    private static final double LEAST_SHARE = 0.12;
    /** Below this share of telling words a text is hardly in the language. */
    private static final double LEAST_TOLD = 0.05;
    /** So many telling words are no accident. */
    private static final double ENOUGH_TOLD = 1.5;

    private static final Lex[] FUNCTION_WORDS = {
        Lex.FUNCTION, Lex.LOCATIVE, Lex.PREPOSITION, Lex.CONJUNCTION, Lex.RELATIVE, Lex.DEMONSTRATIVE, Lex.NEGATION
    };

    /** Tags of words that many languages write alike. */
    private static final Set<Lex> SHARED = EnumSet.of(
            Lex.NAME_PARTICLE,
            Lex.NOT_A_FIGURE,
            Lex.UNIT,
            Lex.OUTLET_WORD,
            Lex.HONORIFIC,
            Lex.MEDIUM_HEAD,
            Lex.ABBREVIATION,
            Lex.GIVEN_NAME,
            Lex.NOUN);

    private final List<Pack> packs;
    private final LanguageTable table = new LanguageTable();

    /** Tells the languages of these packs apart. */
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
        return raw.language() == null || raw.language().isBlank() ? guess(raw) : normalise(raw.language());
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

    private String guess(RawArticle raw) {
        String title = raw.title() == null ? "" : raw.title() + ".\n";
        String sample = title + raw.text().substring(0, Math.min(raw.text().length(), SAMPLE));
        var script = LanguageGuess.byScript(table, sample);
        if (script.isPresent()) {
            return script.get();
        }
        var tokens = Tokenizer.tokenize(sample);
        var guess = new LanguageGuess(table, tokens);
        boolean told = guess.share() >= LEAST_TOLD && guess.told() >= ENOUGH_TOLD;
        var best = told ? guess.best() : Optional.<String>empty();
        return best.orElseGet(() -> byPacks(sample, tokens, guess));
    }

    /** The pack with the largest share of words, that of the table where it is larger; none where both are small. */
    private String byPacks(String sample, List<Token> tokens, LanguageGuess guess) {
        String best = UNKNOWN;
        double most = LEAST_SHARE;
        if (guess.share() >= most) {
            best = guess.best().orElse(UNKNOWN);
            most = guess.share();
        }
        for (var pack : packs) {
            double share = share(tokens, pack.lexicon().tag(sample, tokens));
            if (share >= most) {
                most = share;
                best = pack.language();
            }
        }
        boolean silent = best.equals(UNKNOWN) && !packs.isEmpty() && saysTooLittle(tokens);
        return silent ? packs.getFirst().language() : best;
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
}
