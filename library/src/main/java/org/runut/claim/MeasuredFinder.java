package org.runut.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.model.Entity;
import org.runut.model.Part;
import org.runut.pack.Lex;
import org.runut.text.Token;

/**
 * Finds what is measured where it stands before its number: the nearest noun phrase to the left that no preposition
 * governs ("Ketinggian air di hulu mencapai 2,3 meter"), linking words, verbs, times, names and other quantities passed
 * over.
 */
final class MeasuredFinder {
    private static final int REACH = 40;
    private static final int RELATIVE = 5;
    private static final int BRACKET = 12;
    private static final int CONJUNCTS = 3;
    private static final String AND = "and";
    private static final Set<String> PEOPLE = Set.of("person", "household");
    private static final Set<String> PAYEES = Set.of(
            "company",
            "bank",
            "party",
            "organisation",
            "country",
            "province",
            "regency",
            "district",
            "city",
            "village",
            "agency",
            "ministry",
            "union",
            "supplier",
            "subcontractor");

    private final Words words;
    private final NounPhrases phrases;

    MeasuredFinder(Words words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** The measured thing before the quantity inside its clause; null for none. */
    @Nullable
    Phrase inClause(Site site) {
        return walk(site, site.from());
    }

    /** The measured thing before the quantity anywhere in its sentence; null for none. */
    @Nullable
    Phrase inSentence(Site site) {
        return walk(site, site.sentence().from());
    }

    /** The measured thing before the quantity inside its clause that nothing governs: its subject; null for none. */
    @Nullable
    Phrase subject(Site site) {
        return subjectBefore(site, site.mention().from());
    }

    /** The same before the word at {@code end}: the subject of a verb that stands there. */
    @Nullable
    Phrase subjectBefore(Site site, int end) {
        var phrase = walk(site, site.from(), Math.min(end, site.mention().from()));
        return phrase == null || phrases.isGoverned(site, phrase, site.from()) ? null : phrase;
    }

    /**
     * Whose share it is where only a name tells: the nearest name before it in its clause, no preposition before it ("Partai
     * Fajar meraih 31 persen, Partai Senja 27 persen"); null for none.
     */
    @Nullable
    Phrase holder(Site site) {
        int i = site.mention().from() - 1;
        while (i >= site.left()) {
            var entity = site.layers().entity(i);
            if (entity != null) {
                int from = i;
                while (from > site.left() && entity.equals(site.layers().entity(from - 1))) {
                    from--;
                }
                var name = new Phrase(from, i + 1);
                boolean thing = site.mention().kind() == Kind.SHARE || isThing(site, entity, from);
                return !thing || phrases.isGoverned(site, name, site.left()) ? null : name;
            }
            i--;
        }
        return null;
    }

    /** Whether a name can be that of a thing that has a measure: none of a person, a place, or a body known by its initials. */
    private static boolean isThing(Site site, Entity entity, int from) {
        boolean initials = site.passage().token(from).shape() == Token.Shape.UPPER;
        return switch (entity.type()) {
            case PRODUCT -> true;
            case ORGANISATION -> !initials && !site.tags().has(from, Lex.ORGANISATION_HEAD);
            case PERSON, PLACE, COUNTRY, EVENT -> false;
        };
    }

    private @Nullable Phrase walk(Site site, int from) {
        return walk(site, from, site.mention().from());
    }

    private @Nullable Phrase walk(Site site, int from, int end) {
        int lowest = Math.max(from, site.mention().from() - REACH);
        Phrase governed = null;
        int i = Math.min(end, phrases.headsLeft() ? end : Determiners.beforeQuantity(site)) - 1;
        while (i >= lowest && !opensContent(site, i)) {
            var phrase = phrases.to(site, i, lowest);
            if (phrase == null) {
                i = skip(site, i, lowest);
                continue;
            }
            phrase = widened(site, phrase, lowest);
            boolean thing = !phrases.isName(site, phrase)
                    && !isHolder(site, phrase)
                    && !isCompared(site, phrase)
                    && !isManner(site, phrase)
                    && !isPayee(site, phrase)
                    && !isSource(site, phrase)
                    && !isCountedBefore(site, phrase)
                    && !isPredicate(site, phrase)
                    && !site.tags().has(phrase.from(), Lex.ALL)
                    && !isInRelative(site, phrase, lowest);
            var core = thing ? phrases.core(site, phrase) : null;
            boolean named = core != null && !isAdjacent(site, core) && isProper(site, core);
            var first = firstConjunct(site, phrase, lowest);
            if (core != null && !named && (isAdjacent(site, core) || !phrases.isGoverned(site, first, lowest))) {
                return first.equals(phrase) ? core : joined(site, first, phrase, core);
            }
            governed = governed == null && !isQuality(site, phrase) ? core : governed;
            i = first.from() - 1;
        }
        return site.before() != null && site.mention().kind() == Kind.COUNT ? null : governed;
    }

    /** The first of the phrases joined with this one ("penjualan minyak dan gas"). */
    Phrase firstConjunct(Site site, Phrase phrase, int lowest) {
        var first = phrase;
        for (int n = 0; n < CONJUNCTS && first.from() - 1 > lowest; n++) {
            var and = site.tags().at(first.from() - 1, Lex.CONJUNCTION);
            boolean joins = and != null && and.value().equals(AND) && and.to() == first.from();
            var before = joins ? phrases.to(site, first.from() - 2, lowest) : null;
            if (before == null || phrases.isName(site, before)) {
                return first;
            }
            first = before;
        }
        return first;
    }

    /**
     * What two joined phrases measure: the first, where the last is but one word that goes with the first one's head. Behind
     * another number the last is a thing of its own ("Rp 2 miliar untuk patroli darurat dan imbalan Rp 250 juta").
     */
    Phrase joined(Site site, Phrase first, Phrase last, Phrase core) {
        var measured = phrases.core(site, first);
        boolean own = site.before() != null && isAdjacent(site, core);
        boolean shares = !own && last.to() - last.from() == 1 && first.to() - first.from() > 1;
        return shares && measured != null ? measured : core;
    }

    /** Whether a share is told of the person or body that the phrase names, or of the person whose title it is. */
    private static boolean isHolder(Site site, Phrase phrase) {
        if (site.mention().kind() != Kind.SHARE) {
            return false;
        }
        var own = site.layers().entity(phrase.from());
        var next = site.layers().entity(phrase.to());
        boolean thing = own != null
                && site.tags().has(phrase.from(), Lex.CONCEPT)
                && !own.equals(site.layers().entity(phrase.from() + 1));
        return own != null && own.type() == Entity.Type.ORGANISATION && !thing
                || next != null
                        && next.type() == Entity.Type.PERSON
                        && site.layers().entityBegins(phrase.to());
    }

    /** Whether it is one word of a relative clause that says what something is like ("angka yang benar"). */
    private static boolean isQuality(Site site, Phrase phrase) {
        return phrase.to() - phrase.from() == 1
                && site.tags().has(phrase.from() - 1, Lex.RELATIVE)
                && !site.tags().has(phrase.from(), Lex.CONCEPT);
    }

    /** Whether the phrase only names the level that the number is compared with ("dibanding target perbankan"). */
    private static boolean isCompared(Site site, Phrase phrase) {
        return site.tags().has(phrase.from(), Lex.AMOUNT)
                && (site.tags().endingAt(phrase.from(), Lex.COMPARED) != null
                        || site.tags().endingAt(phrase.from() - 1, Lex.COMPARED) != null);
    }

    /** Whether it is one word that says how a number moved ("naik tipis"), how much so ("paling optimistik"). */
    private boolean isManner(Site site, Phrase phrase) {
        int before = phrase.from() - 1;
        if (phrase.to() - phrase.from() != 1
                || before < site.from()
                || site.tags().hasAny(phrase.from(), Lex.CONCEPT, Lex.PLAN)
                || site.tags().has(phrase.to(), Lex.DEMONSTRATIVE)) {
            return false;
        }
        boolean moves = site.tags().hasAny(before, Lex.UP, Lex.DOWN) && words.isVerb(site.passage(), before);
        return moves || site.tags().has(before, Lex.FUNCTION) && site.tags().has(before - 1, Lex.RELATIVE);
    }

    /** "suara tidak sah", "rasio utang terhadap modal": the phrase with the noun that it belongs to. */
    private Phrase widened(Site site, Phrase phrase, int lowest) {
        int i = phrase.from() - 1;
        boolean ratio = site.tags().has(i, Lex.COMPARED) && site.tags().has(i, Lex.PREPOSITION);
        boolean negated = site.tags().has(i, Lex.NEGATION) && phrase.to() - phrase.from() == 1;
        boolean belongs =
                phrases.headsLeft() && (negated || ratio && site.mention().kind() == Kind.MULTIPLE);
        i = phrases.headsLeft() && isBehindBracket(site, phrase) ? beforeBracket(site, i, lowest) + 1 : i;
        var noun = (belongs || i < phrase.from() - 1) && i > lowest ? phrases.to(site, i - 1, lowest) : null;
        return noun == null ? phrase : new Phrase(noun.from(), phrase.to());
    }

    /** Whether it is one word that goes on with the noun before a bracket ("rasio kredit macet (NPL) bersih"). */
    private static boolean isBehindBracket(Site site, Phrase phrase) {
        return phrase.to() - phrase.from() == 1
                && site.passage().token(phrase.from() - 1).is(")")
                && !site.tags().has(phrase.from(), Lex.CONCEPT);
    }

    /** Whether reported content begins behind token {@code i}. */
    private static boolean opensContent(Site site, int i) {
        return site.opensContent(i)
                && !site.tags().has(i, Lex.AMOUNT)
                && !site.tags().has(i - 1, Lex.AMOUNT);
    }

    /** Whether the phrase says what happens to people, behind a word that makes it a predicate ("akan kehilangan kerja"). */
    private boolean isPredicate(Site site, Phrase phrase) {
        var frame = site.tags().at(phrase.from(), Lex.FRAME);
        return frame != null
                && Frame.of(frame).namesPeople()
                && !site.tags().has(phrase.from(), Lex.CONCEPT)
                && site.tags().hasAny(phrase.from() - 1, Lex.FUNCTION, Lex.RELATIVE);
    }

    /** Whether the phrase only acts in a relative clause of what is measured ("uang yang harus disiapkan pabrik mencapai"). */
    private boolean isInRelative(Site site, Phrase phrase, int lowest) {
        boolean linked = words.isVerb(site.passage(), site.mention().from() - 1);
        if (!linked || words.hasClitic(site.passage().token(phrase.to() - 1))) {
            return false;
        }
        boolean verb = false;
        for (int i = phrase.from() - 1; i >= Math.max(lowest, phrase.from() - RELATIVE); i--) {
            if (site.tags().has(i, Lex.RELATIVE)) {
                return verb;
            }
            verb |= words.isVerb(site.passage(), i);
            if (words.isContent(site.passage(), i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the phrase names people or a body where money is measured: they pay or get it. */
    private boolean isPayee(Site site, Phrase phrase) {
        boolean body = site.mention().kind() == Kind.MONEY
                && phrase.to() - phrase.from() == 1
                && !site.tags().has(phrase.from(), Lex.CONCEPT)
                && site.tags()
                        .hasAny(
                                phrase.from(),
                                Lex.GENERAL_BODY,
                                Lex.ORGANISATION_HEAD,
                                Lex.PLACE_HEAD,
                                Lex.STATE_ORGAN);
        if (body) {
            return true;
        }
        if (site.mention().kind() != Kind.MONEY) {
            return false;
        }
        var last = site.tags().at(phrase.to() - 1, Lex.CONCEPT);
        var head = site.tags().at(phrases.headOf(phrase).from(), Lex.CONCEPT);
        return last != null && PEOPLE.contains(Concept.of(last).unit())
                || head != null && PAYEES.contains(Concept.of(head).unit());
    }

    /** Whether the phrase is the noun of the count before an amount of money ("two blankets and $50"). */
    private static boolean isCountedBefore(Site site, Phrase phrase) {
        var before = site.before();
        return site.mention().kind() == Kind.MONEY
                && before != null
                && before.kind() == Kind.COUNT
                && before.to() == phrase.from();
    }

    /** Whether the phrase names the document that tells of people ("manifes 210 orang"). */
    private static boolean isSource(Site site, Phrase phrase) {
        return PeopleFinder.countsPeople(site) && site.tags().has(phrase.from(), Lex.DOCUMENT);
    }

    private int skip(Site site, int i, int lowest) {
        var quantity = site.layers().quantity(i);
        if (quantity != null) {
            return Math.min(i - 1, quantity.from() - 1);
        }
        if (site.passage().token(i).is(")")) {
            return beforeBracket(site, i, lowest);
        }
        int insertion = new Clauses(site.passage(), site.sentence()).insertionStart(i, lowest);
        insertion = insertion < 0 && site.passage().token(i).is(",") ? apposed(site, i, lowest) : insertion;
        return insertion < 0 ? i - 1 : insertion - 1;
    }

    /** The opening comma of what only describes the noun before it, closed by the comma at {@code i} ("Arumi, its best drug, rose"); -1 for none. */
    private int apposed(Site site, int i, int lowest) {
        boolean verb = false;
        for (int k = i - 1; k >= Math.max(lowest, i - BRACKET); k--) {
            if (site.passage().token(k).is(",")) {
                boolean described = !verb || site.tags().hasAny(k + 1, Lex.RELATIVE, Lex.DETERMINER);
                return described && words.isContent(site.passage(), k - 1) ? k : -1;
            }
            if (site.layers().quantity(k) != null && !words.isVerb(site.passage(), i + 1)) {
                return -1;
            }
            verb |= words.isVerb(site.passage(), k);
        }
        return -1;
    }

    /** Index before the bracket that closes at {@code i}. */
    private static int beforeBracket(Site site, int i, int lowest) {
        for (int k = i - 1; k >= Math.max(lowest, i - BRACKET); k--) {
            if (site.passage().token(k).is("(")) {
                return k - 1;
            }
        }
        return i - 1;
    }

    /** Whether every word of it is capitalised in the middle of a sentence of the body. */
    private static boolean isProper(Site site, Phrase phrase) {
        if (site.mention().quantity().part() == Part.TITLE
                || phrase.from() == site.sentence().from()) {
            return false;
        }
        if (site.passage().token(phrase.from() - 1).kind() == Token.Kind.QUOTE) {
            return false;
        }
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (site.passage().token(i).shape() != Token.Shape.CAPITAL) {
                return false;
            }
        }
        return true;
    }

    /** Whether a common noun stands right before a measure, no bound between: "sepanjang garis depan 38 kilometer". */
    private boolean isAdjacent(Site site, Phrase core) {
        return core.to() == site.mention().from()
                && !site.tags().hasAny(core.to(), Lex.AT_LEAST, Lex.AT_MOST)
                && site.mention().kind() != Kind.COUNT
                && words.isCommon(site.passage(), core.from());
    }
}
