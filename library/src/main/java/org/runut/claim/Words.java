package org.runut.claim;

import java.util.Objects;
import java.util.Set;
import org.runut.annotate.attribution.VerbEndings;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.Verbs;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon;
import org.runut.pack.Plurals;
import org.runut.text.Token;

/** What class a word of a passage belongs to, as far as the lexicon and its verb prefixes tell. */
final class Words {
    private static final String PROGRESSIVE = "ing";
    private static final String AUXILIARY = "aux";
    private static final String PASSIVE = "passive";
    private static final int PREFIX = 2;
    private static final int SHORTEST_STEM = 3;
    private static final Set<String> LEADING = Set.of("definite", "possessive");

    private final Lexicon lexicon;
    private final Verbs verbs;
    private final VerbEndings endings;
    private final Plurals plurals;

    Words(Lexicon lexicon) {
        this.lexicon = lexicon;
        verbs = new Verbs(lexicon);
        endings = new VerbEndings(lexicon);
        plurals = new Plurals(lexicon);
    }

    /** Whether token {@code i} can be part of a noun phrase: a word that is no function word and no verb. */
    boolean isContent(Passage passage, int i) {
        if (i < 0 || i >= passage.tokens().size()) {
            return false;
        }
        return passage.token(i).isWord() && !isFunction(passage, i) && !isVerb(passage, i);
    }

    /** Whether a noun phrase can end at token {@code i}: at content, or at what befell those it names ("pasien luka"). */
    boolean endsPhrase(Passage passage, int i) {
        return isContent(passage, i) || passage.tags().has(i, Lex.FRAME) && isContent(passage, i - 1);
    }

    /** Whether token {@code i} is a content word written in lower case: no name. */
    boolean isCommon(Passage passage, int i) {
        return isContent(passage, i) && passage.token(i).shape() == Token.Shape.LOWER;
    }

    /** Whether token {@code i} is a word without content of its own. */
    boolean isFunction(Passage passage, int i) {
        return isClitic(passage.token(i))
                || passage.tags()
                        .hasAny(
                                i,
                                Lex.FUNCTION,
                                Lex.LOCATIVE,
                                Lex.PREPOSITION,
                                Lex.CONJUNCTION,
                                Lex.RELATIVE,
                                Lex.DEMONSTRATIVE,
                                Lex.NEGATION,
                                Lex.CLOCK,
                                Lex.APPROXIMATE,
                                Lex.NEARLY,
                                Lex.AT_LEAST,
                                Lex.AT_MOST,
                                Lex.COMPARED,
                                Lex.PRONOUN,
                                Lex.LINKER,
                                Lex.BACK,
                                Lex.ACCORDING)
                || passage.tags().has(i, Lex.CURRENCY) && !isNamedMoney(passage, i);
    }

    /** Whether a currency is itself spoken of ("the euro firmed"). */
    private static boolean isNamedMoney(Passage passage, int i) {
        var article = i == 0 ? null : passage.tags().at(i - 1, Lex.DETERMINER);
        return article != null
                && article.value().equals("definite")
                && passage.token(i).isWord()
                && (i + 1 == passage.tokens().size() || !passage.token(i + 1).isNumber());
    }

    /** Whether token {@code i} is a verb or another predicate. */
    boolean isVerb(Passage passage, int i) {
        return (verbs.isVerb(passage, i) || endsLikeVerb(passage, i)) && !isNounLike(passage, i);
    }

    /** Whether token {@code i} is a verb whose form says that it is done to its subject. */
    boolean isPassive(Passage passage, int i) {
        return verbs.isPassive(passage, i);
    }

    /** Whether token {@code i} is a verb whose form says that it is done by its subject. */
    boolean isActive(Passage passage, int i) {
        var listed = passage.tags().at(i, Lex.VERB);
        String form = listed == null ? "" : listed.value();
        return form.isEmpty()
                ? verbs.isActive(passage, i)
                : form.equals(PROGRESSIVE)
                        || !form.equals(AUXILIARY) && !passage.tags().has(i - 1, Lex.PASSIVE);
    }

    /** Whether a word that no list has ends like a verb that tells what was done ("dwindled"). */
    private boolean endsLikeVerb(Passage passage, int i) {
        return passage.tags().all(i).isEmpty() && endings.form(passage.token(i)).equals("past");
    }

    /** Whether a participle stands for those to whom it was done: behind "the" and before a verb ("the injured were"). */
    static boolean isNamedByDeed(Passage passage, int i) {
        var tags = passage.tags();
        var article = i == 0 ? null : tags.at(i - 1, Lex.DETERMINER);
        var listed = tags.at(i, Lex.VERB);
        var next = tags.at(i + 1, Lex.VERB);
        return article != null
                && article.value().equals("definite")
                && listed != null
                && listed.value().equals("past")
                && next != null
                && (next.value().equals("past") || next.value().equals("aux"));
    }

    /** Whether token {@code i} is a word without a capital. */
    boolean isWordInLowerCase(Passage passage, int i) {
        return passage.token(i).isWord() && passage.token(i).shape() == Token.Shape.LOWER;
    }

    /** Whether an article or an owner stands before the word, or before the one that describes it ("the repair cost"). */
    private static boolean isLed(Passage passage, int i) {
        var tags = passage.tags();
        for (int k = i - 1; k >= Math.max(0, i - 2); k--) {
            var leads = tags.at(k, Lex.DETERMINER);
            if (tags.has(k, Lex.ARTICLE) || leads != null && LEADING.contains(leads.value())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a form that is verb and noun alike ("claims") is a noun: a known one, behind an article or before a verb. */
    private static boolean isNounLike(Passage passage, int i) {
        if (isNamedByDeed(passage, i)) {
            return true;
        }
        var tags = passage.tags();
        var listed = tags.at(i, Lex.VERB);
        if (listed == null) {
            return tags.has(i - 1, Lex.DETERMINER) || tags.has(i, Lex.CONCEPT) && tags.has(i, Lex.SAID);
        }
        var next = tags.at(i + 1, Lex.VERB);
        boolean subject = next != null
                && switch (next.value()) {
                    case "past", "aux" -> true;
                    case "third" ->
                        listed.value().equals("base") || listed.value().equals("unchanged");
                    default -> false;
                };
        if (listed.value().equals("ing") && tags.has(i, Lex.CONCEPT)) {
            return subject || tags.has(i - 1, Lex.DETERMINER) || tags.hasAny(i + 1, Lex.LOCATIVE, Lex.PREPOSITION);
        }
        if (listed.value().equals("ing") && tags.has(i - 1, Lex.DETERMINER) && !tags.has(i + 1, Lex.DETERMINER)) {
            return true;
        }
        if (listed.value().equals("unchanged")) {
            return subject && isLed(passage, i);
        }
        if (!listed.value().equals("base") && !listed.value().equals("third")) {
            return false;
        }
        return subject
                || tags.hasAny(i, Lex.CONCEPT, Lex.NOUN)
                || tags.has(i - 1, Lex.DETERMINER)
                || isGoverned(passage, i)
                || opens(passage, i) && tags.hasAny(i + 1, Lex.PREPOSITION, Lex.LOCATIVE);
    }

    /** Whether a preposition stands right before the word, none that marks an infinitive. */
    private static boolean isGoverned(Passage passage, int i) {
        var place = passage.tags().at(i - 1, Lex.LOCATIVE);
        return passage.tags().has(i - 1, Lex.PREPOSITION)
                && (place == null || !place.value().equals("to"));
    }

    /** Whether nothing stands before the word in its sentence: a base form there is no verb of what is told. */
    private static boolean opens(Passage passage, int i) {
        return i == 0 || passage.sentenceOf(i).from() == i;
    }

    /** Whether the pack says of the counted things that it is done to them ("dibangun"), not that they do it ("mengungsi"). */
    boolean isToldPassive(Frame frame) {
        return frame.entries()
                .map(entry -> lexicon.words(Lex.FRAME, entry))
                .filter(Objects::nonNull)
                .findFirst()
                .filter(told -> told.length() > PREFIX)
                .map(told -> PASSIVE.equals(lexicon.value(Lex.VERB_PREFIX, told.substring(0, PREFIX))))
                .orElse(false);
    }

    /** Whether the word ends in a clitic of the pack. */
    boolean hasClitic(Token token) {
        return lexicon.clitics().stream()
                .anyMatch(c -> token.norm().endsWith(c) && token.norm().length() > c.length() + SHORTEST_STEM);
    }

    /** The word without a clitic. */
    String stem(Token token) {
        String word = token.norm();
        for (String clitic : lexicon.clitics()) {
            if (word.endsWith(clitic) && word.length() > clitic.length() + SHORTEST_STEM && clitic.length() > 2) {
                return word.substring(0, word.length() - clitic.length());
            }
        }
        return word;
    }

    /** Whether the token is a clitic of the pack that stands alone ("'s"). */
    boolean isClitic(Token token) {
        return lexicon.clitics().contains(token.norm());
    }

    /** Whether the word ends like a plural. */
    boolean isPlural(Token token) {
        return plurals.isPlural(token);
    }

    /** The word in the singular, as far as its ending tells. */
    String singular(Token token) {
        return plurals.singular(token);
    }
}
