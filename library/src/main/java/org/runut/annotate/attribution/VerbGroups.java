package org.runut.annotate.attribution;

import org.runut.annotate.name.Names;
import org.runut.annotate.passage.Passage;
import org.runut.model.Entity;
import org.runut.pack.Lex;
import org.runut.pack.Plurals;
import org.runut.pack.Tags;
import org.runut.text.Token;

/**
 * Verb groups of a language in which the noun comes last and subjects stand before verbs: which words are verbs there and in
 * what form, told by the closed classes of words around them.
 */
final class VerbGroups {
    private static final String PAST = "past";
    private static final String PARTICIPLE = "participle";
    private static final String THIRD = "third";
    private static final String BASE = "base";
    private static final String ING = "ing";
    private static final String AUX = "aux";
    private static final String UNCHANGED = "unchanged";
    private static final int LONGEST_GROUP = 10;

    private final Passage passage;
    private final Tags tags;
    private final Names names;
    private final Plurals plurals;
    private final VerbEndings endings;

    VerbGroups(Passage passage, Names names, Plurals plurals, VerbEndings endings) {
        this.passage = passage;
        this.tags = passage.tags();
        this.names = names;
        this.plurals = plurals;
        this.endings = endings;
    }

    /** The form of the verb at {@code i}; empty where it is none. */
    String form(int i) {
        var verb = names.at(i) == null && !endsUnit(i) ? tags.at(i, Lex.VERB) : null;
        if (verb == null) {
            return unlisted(i);
        }
        if (verb.value().equals(UNCHANGED)) {
            return tags.has(i - 1, Lex.TO) ? BASE : PAST;
        }
        return isMonth(i) ? "" : verb.value();
    }

    /** "basis points": the last of several words for one unit. */
    private boolean endsUnit(int i) {
        var unit = tags.endingAt(i + 1, Lex.UNIT);
        return unit != null && unit.from() < i;
    }

    /** The form of a verb that no list has: it ends like one and what follows opens an object. */
    private String unlisted(int i) {
        boolean unknown = i > 0
                && i + 1 < passage.tokens().size()
                && names.at(i) == null
                && tags.all(i).isEmpty()
                && (names.at(i + 1) != null || tags.hasAny(i + 1, Lex.DETERMINER, Lex.PRONOUN, Lex.THAT));
        return unknown ? endings.form(passage.token(i)) : "";
    }

    /** "in May", "on March 3": a month that is written like a verb. */
    private boolean isMonth(int i) {
        return tags.has(i, Lex.MONTH)
                && passage.token(i).isCapitalised()
                && (tags.hasAny(i - 1, Lex.LOCATIVE, Lex.PREPOSITION, Lex.PAST, Lex.NEXT, Lex.PART_OF)
                        || i + 1 < passage.tokens().size()
                                && passage.token(i + 1).isNumber());
    }

    boolean isAux(int i) {
        return form(i).equals(AUX) || isContracted(i);
    }

    /** Whether the verb at {@code i} ends in the form that leans on another clause ("saying"). */
    boolean isIng(int i) {
        return form(i).equals(ING);
    }

    /** "he's": what is written like a possessive, behind a pronoun. */
    private boolean isContracted(int i) {
        var owner = tags.at(i, Lex.DETERMINER);
        return owner != null && owner.value().equals("possessive") && tags.has(i - 1, Lex.PRONOUN) && touches(i);
    }

    boolean touches(int i) {
        return i > 0 && passage.token(i - 1).touches(passage.token(i));
    }

    /** Whether the word at {@code i} is used as a verb there. */
    boolean isVerb(int i) {
        int before = beforeAdverbs(i);
        return switch (form(i)) {
            case AUX -> true;
            case PAST, PARTICIPLE ->
                !isDetermined(before) && !isGoverned(before) && !isCounted(before, i) && !isOwned(before, i);
            case ING -> (!isDetermined(before) && !isCounted(before, i)) || isAux(before);
            case THIRD -> !isDetermined(before) && followsSubject(before) && !isNounBefore(i);
            case BASE -> !isDimension(i) && (takesBase(before) || opensReport(i, before) || endsReport(i, before));
            default -> isContracted(i);
        };
    }

    /** "300 pages long", "half empty": what a measure is taken along, which is no verb without an object. */
    private boolean isDimension(int i) {
        boolean pause =
                i + 1 >= passage.tokens().size() || !passage.token(i + 1).isWord();
        return pause && tags.has(i, Lex.DIMENSION) && !isAux(i - 1) && !tags.has(i - 1, Lex.TO);
    }

    /** Whether the verb at {@code i} stands on its own: no participle after a noun, no infinitive, no gerund. */
    boolean isFinite(int i) {
        String form = form(i);
        return !form.equals(ING) && isVerb(i) && !isInfinitive(i);
    }

    boolean isInfinitive(int i) {
        int before = beforeAdverbs(i);
        return (form(i).equals(BASE) || form(i).equals(AUX)) && tags.has(before, Lex.TO);
    }

    /** Whether "to" at {@code to} leads to an infinitive, also of a verb that no list has. */
    boolean opensInfinitive(int to) {
        int i = to + 1;
        while (i < passage.tokens().size() && (isPlainAdverb(i) || tags.has(i, Lex.NEGATION) || isQuote(i))) {
            i++;
        }
        boolean unknown = i < passage.tokens().size()
                && passage.token(i).shape() == Token.Shape.LOWER
                && names.at(i) == null
                && tags.all(i).isEmpty();
        boolean quoted = isQuote(to + 1) && form(i).equals(BASE);
        return tags.has(to, Lex.TO) && (unknown && !isPlural(i) || isInfinitive(i) || quoted);
    }

    private boolean isQuote(int i) {
        return i < passage.tokens().size() && passage.token(i).kind() == Token.Kind.QUOTE;
    }

    private int beforeAdverbs(int i) {
        int k = i - 1;
        while (k >= 0 && (isPlainAdverb(k) || tags.has(k, Lex.NEGATION) && isAux(k - 1))) {
            k--;
        }
        return k;
    }

    private boolean isPlainAdverb(int i) {
        return tags.has(i, Lex.ADVERB) && !tags.has(i, Lex.DETERMINER) && names.at(i) == null;
    }

    boolean isDetermined(int i) {
        var determiner = tags.at(i, Lex.DETERMINER);
        var pronoun = tags.at(i, Lex.PRONOUN);
        boolean object = pronoun != null && pronoun.value().equals("female");
        return determiner != null
                && !determiner.value().equals("quantity")
                && names.at(i) == null
                && !isContracted(i)
                && !object
                && !tags.has(i, Lex.ADVERB);
    }

    /** "in pledged votes": a preposition that opens no clause. */
    private boolean isGoverned(int i) {
        return i >= 0
                && names.at(i) == null
                && tags.hasAny(i, Lex.PREPOSITION, Lex.LOCATIVE)
                && !tags.hasAny(i, Lex.SUBORDINATE, Lex.CONJUNCTION, Lex.ADVERB, Lex.PARTICLE);
    }

    /** "some promising news": what stands between an amount and its noun. */
    private boolean isCounted(int before, int i) {
        return isQuantity(before) && !opensContent(i + 1);
    }

    /** "her adopted home": what stands between a pronoun that owns and its noun. */
    private boolean isOwned(int before, int i) {
        var owner = names.at(before) == null ? tags.at(before, Lex.DETERMINER) : null;
        var next = i + 1 < passage.tokens().size() ? passage.token(i + 1) : null;
        return owner != null
                && owner.value().equals("possessive")
                && next != null
                && next.shape() == Token.Shape.LOWER
                && tags.all(i + 1).isEmpty();
    }

    boolean isQuantity(int i) {
        var determiner = names.at(i) == null ? tags.at(i, Lex.DETERMINER) : null;
        return determiner != null && determiner.value().equals("quantity") && !tags.has(i, Lex.ADVERB);
    }

    /** Whether the word at {@code i} stands alone for some of those spoken of: "few", "one", "half". */
    boolean isSome(int i) {
        return isQuantity(i) && !tags.has(i, Lex.DEMONSTRATIVE);
    }

    private boolean opensContent(int i) {
        return tags.hasAny(i, Lex.PRONOUN, Lex.THAT, Lex.DETERMINER, Lex.TO, Lex.QUESTION)
                || names.at(i) != null
                || i < passage.tokens().size() && !passage.token(i).isWord();
    }

    private boolean followsSubject(int i) {
        return i >= 0
                && !tags.hasAny(i, Lex.PREPOSITION, Lex.LOCATIVE)
                && (passage.token(i).isWord()
                        || passage.token(i).is(",")
                        || passage.token(i).is(")")
                        || passage.token(i).kind() == Token.Kind.QUOTE);
    }

    /** Whether what follows shows that the word at {@code i} is a noun: another verb comes right after it. */
    private boolean isNounBefore(int i) {
        var says = tags.at(i, Lex.SAYS);
        if (says != null && says.to() > i + 1) {
            return false;
        }
        String next = form(i + 1);
        boolean verb = !next.isEmpty()
                && !next.equals(ING)
                && !(next.equals(BASE) && isAlwaysVerb(i))
                && !tags.has(i + 1, Lex.PRONOUN);
        return verb || tags.has(i + 1, Lex.RELATIVE);
    }

    /** Whether the word, a verb of saying, is no noun as well: "says", not "reports". */
    private boolean isAlwaysVerb(int i) {
        return tags.hasAny(i, Lex.SAID, Lex.SAYS)
                && !tags.hasAny(i, Lex.SAYING, Lex.DOCUMENT, Lex.NOUN, Lex.AMOUNT, Lex.FRAME, Lex.CONCEPT, Lex.PLANS);
    }

    private boolean takesBase(int before) {
        if (before >= 0 && passage.token(before).is(",")) {
            return true;
        }
        if (before < 0 || passage.token(before).kind() == Token.Kind.MARK) {
            return false;
        }
        if (isAux(before) || tags.has(before, Lex.TO)) {
            return true;
        }
        var pronoun = tags.at(before, Lex.PRONOUN);
        if (pronoun != null) {
            return pronoun.value().equals("plural") || pronoun.value().equals("speaker");
        }
        return tags.has(before, Lex.RELATIVE)
                || tags.hasAny(before, Lex.ANONYMOUS, Lex.DOCUMENT)
                        && names.at(before) == null
                        && !isCompounded(before)
                        && !tags.has(before, Lex.ROLE);
    }

    /** "a 64-page report": what a hyphen joins to the word before it. */
    private boolean isCompounded(int i) {
        return touches(i) && passage.token(i - 1).is("-");
    }

    /** "those who met him say he": a verb of reporting with the opening of a clause after it and no owner before. */
    private boolean opensReport(int i, int before) {
        return tags.has(i, Lex.SAYS)
                && before >= 0
                && !isDetermined(before)
                && (names.at(before) == null || tags.has(i, Lex.SAID) || followsNames(i, before))
                && !tags.hasAny(before, Lex.PREPOSITION, Lex.LOCATIVE, Lex.CONJUNCTION, Lex.ROLE)
                && (passage.token(before).isWord()
                        || passage.token(before).isNumber()
                        || passage.token(before).is("%"))
                && (tags.hasAny(i + 1, Lex.PRONOUN, Lex.THAT, Lex.DETERMINER)
                        || names.at(i + 1) != null
                        || names.at(before) != null && tags.has(i, Lex.SAID) && isAlwaysVerb(i)
                        || isPlural(before));
    }

    /** "Smith and Jones argue", "the Rovers hope", "visits to Paris suggest that": a name before what is no noun or has a plural subject. */
    private boolean followsNames(int i, int before) {
        int start = names.start(before);
        var joins = tags.at(start - 1, Lex.CONJUNCTION);
        boolean joined = joins != null && joins.value().equals("and") && names.at(start - 2) != null;
        var entity = names.at(before);
        boolean person = entity != null && entity.type() == Entity.Type.PERSON;
        boolean several =
                plurals.isPlural(passage.token(before)) && start == before && (isDetermined(start - 1) || !person);
        boolean noun = tags.hasAny(i, Lex.SAYING, Lex.DOCUMENT, Lex.NOUN, Lex.ANONYMOUS, Lex.ROLE);
        return joined || several || tags.has(i + 1, Lex.THAT) && !noun;
    }

    /** "…, people close to him say.": a verb of reporting alone behind its subject. */
    private boolean endsReport(int i, int before) {
        boolean noun = tags.hasAny(i, Lex.SAYING, Lex.DOCUMENT, Lex.NOUN, Lex.ANONYMOUS, Lex.ROLE);
        boolean ends = i + 1 >= passage.tokens().size()
                || passage.token(i + 1).is(",")
                || passage.token(i + 1).is(".");
        boolean subject = before >= 0 && (isPlural(before) || names.at(before) != null || hasPluralHead(before));
        return ends && !noun && subject && tags.has(i, Lex.SAYS);
    }

    /** "officials at the ministry", "figures released on Monday": whether the noun group that ends at {@code last} has a head in the plural. */
    private boolean hasPluralHead(int last) {
        for (int k = last;
                k > Math.max(0, last - LONGEST_GROUP) && passage.token(k).isWord();
                k--) {
            boolean described = k < last && (tags.hasAny(k + 1, Lex.PREPOSITION, Lex.LOCATIVE) || isReduced(k + 1));
            if (described && (isPlural(k) || tags.has(k, Lex.DOCUMENT) && plurals.isPlural(passage.token(k)))) {
                return true;
            }
        }
        return false;
    }

    /** "insiders": a noun in the plural, which a verb in its base form may follow. */
    boolean isPlural(int i) {
        return names.at(i) == null
                && form(i).isEmpty()
                && plurals.isPlural(passage.token(i))
                && !tags.hasAny(i, Lex.WEEKDAY, Lex.MONTH, Lex.PERIOD, Lex.DETERMINER);
    }

    /** Whether the adjective at {@code i} is what is said of a subject: a form of "be" stands before it. */
    boolean isPredicative(int i) {
        int before = beforeAdverbs(i);
        return isAux(before) && (tags.has(before, Lex.PASSIVE) || isContracted(before));
    }

    /** Where the verb group that ends with the verb at {@code i} begins: its helping verbs and adverbs. */
    int groupStart(int i, int least) {
        int k = i;
        while (k > least && !tags.has(k - 1, Lex.PRONOUN) && (isAux(k - 1) || isGroupAdverb(k - 1))) {
            k--;
        }
        while (k < i && isOpeningTime(k)) {
            k++;
        }
        boolean led = k < i && isTime(k) && k - 1 > least && tags.has(k - 1, Lex.LOCATIVE) && names.at(k - 1) == null;
        return beforePeriod(led ? k - 1 : k, least);
    }

    /** "last week said": the time between subject and verb. */
    private int beforePeriod(int i, int least) {
        boolean period = i - 2 > least
                && names.at(i - 1) == null
                && tags.has(i - 1, Lex.PERIOD)
                && tags.hasAny(i - 2, Lex.PAST, Lex.NEXT, Lex.THIS);
        return period ? i - 2 : i;
    }

    private boolean isOpeningTime(int i) {
        return !isAux(i) && tags.has(i, Lex.DETERMINER);
    }

    private boolean isGroupAdverb(int i) {
        return names.at(i) == null && (tags.hasAny(i, Lex.ADVERB, Lex.NEGATION) || isTime(i));
    }

    boolean isTime(int i) {
        return tags.hasAny(i, Lex.WEEKDAY, Lex.DAY_OFFSET);
    }

    /** Whether the verb group {@code from..verb} is a passive: a form of "be" and a participle. */
    boolean isPassive(int from, int verb) {
        String form = form(verb);
        if (!form.equals(PAST) && !form.equals(PARTICIPLE)) {
            return false;
        }
        for (int k = from; k < verb; k++) {
            var aux = tags.at(k, Lex.VERB);
            if (isContracted(k) && !tags.has(verb, Lex.SAYS)) {
                return true;
            }
            if (aux != null && tags.has(k, Lex.PASSIVE)) {
                return true;
            }
        }
        return false;
    }

    /** "a report released on Friday": a participle that describes the noun before it, told by what follows. */
    boolean isReduced(int i) {
        String form = form(i);
        boolean denied = tags.has(i - 1, Lex.NEGATION) && !isAux(i - 2);
        int head = denied ? i - 2 : i - 1;
        boolean noun = head >= 0
                && passage.token(head).isWord()
                && names.at(head) == null
                && !isVerb(head)
                && !tags.hasAny(head, Lex.PRONOUN, Lex.ADVERB, Lex.NEGATION, Lex.RELATIVE, Lex.CONJUNCTION);
        boolean saying = !denied && tags.has(i, Lex.SAYS) && opensInfinitive(i + 1);
        return noun
                && !saying
                && (form.equals(PAST) || form.equals(PARTICIPLE))
                && (tags.hasAny(i + 1, Lex.PREPOSITION, Lex.LOCATIVE, Lex.BY)
                        || denied && tags.has(i + 1, Lex.TO)
                        || isTime(i + 1)
                        || isPeriod(i + 1));
    }

    /** "this week", "last month". */
    private boolean isPeriod(int i) {
        return tags.hasAny(i, Lex.PAST, Lex.NEXT, Lex.THIS) && tags.has(i + 1, Lex.PERIOD);
    }

    /** Whether the tokens {@code from..to} hold a finite verb, participles that describe a noun left out. */
    boolean hasClause(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isFinite(i) && !isReduced(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the tokens {@code from..to} hold a finite verb. */
    boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isFinite(i)) {
                return true;
            }
        }
        return false;
    }
}
