package org.runut.claim;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.model.Part;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon;

/** What the verb says of a quantity that is its subject, where verbs show by their form that they are finite. */
final class Predicates {
    private static final int LONGEST = 4;
    private static final int REACH = 8;
    private static final String AUXILIARY = "aux";
    private static final String PAST = "past";
    private static final String THIRD = "third";
    private static final String BASE = "base";
    private static final String PLANNED = "planned";
    private static final String DENIED = "denied";

    private final Words words;

    Predicates(Words words) {
        this.words = words;
    }

    /** Whether the quantity opens its clause as the subject of a verb right behind its noun ("… and 150 have gone"). */
    boolean isSubject(Site site) {
        int verb = verb(site);
        return verb >= 0 && isFinite(site, verb) && opening(site) >= 0;
    }

    /** Index of the first token that says something of a quantity that is the subject of its verb, else where its clause begins. */
    int lowest(Site site) {
        return isSubject(site) ? Math.max(site.from(), opening(site)) : site.from();
    }

    /** Whether the quantity is the subject of the verb at {@code i}. */
    private boolean isSubjectOf(Site site, int i) {
        return verb(site) == i && isSubject(site);
    }

    /** Index of the word behind the quantity and its noun; -1 where no verb stands there. */
    private int verb(Site site) {
        int i = site.mention().to();
        int end = Math.min(site.right(), i + LONGEST);
        while (i < end && words.isContent(site.passage(), i)) {
            i++;
        }
        var back = site.tags().at(i, Lex.BACK);
        i = back == null ? i : back.to();
        return i < site.sentence().to() && site.tags().has(i, Lex.VERB) ? i : -1;
    }

    /** Whether the verb at {@code i} is no participle that only describes what stands before it ("beds promised by the mayor"). */
    private static boolean isFinite(Site site, int i) {
        var verb = site.tags().at(i, Lex.VERB);
        String form = verb == null ? "" : verb.value();
        boolean helps = form.equals(AUXILIARY) && !site.tags().has(i, Lex.STATUS);
        boolean past = form.equals(PAST) && !site.tags().hasAny(i + 1, Lex.BY, Lex.LOCATIVE, Lex.PREPOSITION);
        return helps || past || form.equals(THIRD) || form.equals(BASE) || leadsToVerb(site, i);
    }

    /** Whether the past form leads to an infinitive ("40 wanted to leave"), as no participle behind its noun does. */
    private static boolean leadsToVerb(Site site, int i) {
        var infinitive = site.tags().at(i + 2, Lex.VERB);
        return isTo(site, i + 1) && infinitive != null && infinitive.value().equals(BASE);
    }

    static boolean isTo(Site site, int i) {
        var to = site.tags().at(i, Lex.LOCATIVE);
        return to != null && to.value().equals("to") && site.passage().token(i).is("to");
    }

    /** Index of the mark, joining word or adverb that opens the clause right before the quantity; -1 where something governs it. */
    private static int opening(Site site) {
        int i = Determiners.beforeDeterminers(
                site, site.mention().from() - 1, site.sentence().from());
        boolean opens = i <= site.from()
                || !site.passage().token(i).isWord()
                || site.tags().hasAny(i, Lex.CONJUNCTION, Lex.THAT, Lex.SUBORDINATE, Lex.ADVERB);
        return opens ? Math.max(i, site.sentence().from()) : -1;
    }

    /** Whether what the verb behind says may hold for the quantity: it is no size of a known thing, nor told of it in passing. */
    boolean tells(Site site) {
        int from = site.mention().from();
        int hyphen = site.mention().number() + 1;
        boolean joined =
                site.mention().unit() > hyphen && site.passage().token(hyphen).is("-");
        var article = joined ? site.tags().at(from - 1, Lex.DETERMINER) : null;
        boolean known = article != null && article.value().equals("definite");
        var leads = site.tags().endingAt(from, Lex.LINKER);
        var verb = site.tags().at(site.mention().to(), Lex.VERB);
        boolean passing = leads != null
                && verb != null
                && verb.value().equals(AUXILIARY)
                && leads.to() > leads.from() + 1
                && words.isContent(site.passage(), leads.from() - 1);
        return !known && !passing;
    }

    /** Whether it is a verb of wanting or refusing whose subject the quantity is ("two wanted more"): those are there. */
    boolean isWish(Site site, Lexicon.Match match) {
        var verb = site.tags().at(match.from(), Lex.VERB);
        boolean told = match.value().equals(PLANNED) || match.value().equals(DENIED);
        return told
                && verb != null
                && !verb.value().equals(AUXILIARY)
                && site.mention().kind() == Kind.COUNT
                && isSubjectOf(site, match.from());
    }

    /** The word that makes a plan of the infinitive that governs the quantity ("ordered the firm to pay $6 million"); null for none. */
    Lexicon.@Nullable Match directs(Site site) {
        int to = infinitive(site);
        for (int i = to - 1; i >= site.from() && i >= to - REACH; i--) {
            var match = site.tags().at(i, Lex.DIRECTS);
            if (match != null && match.to() <= to) {
                return match;
            }
            if (site.tags().has(i, Lex.VERB)) {
                return null;
            }
        }
        return null;
    }

    /** Whether the headline says of its subject only what it is to do ("University to close three departments"). */
    boolean isHeadlinePlan(Site site) {
        int to = site.mention().quantity().part() == Part.TITLE ? infinitive(site) : -1;
        for (int i = site.from(); i < to; i++) {
            var verb = site.tags().at(i, Lex.VERB);
            if (verb != null && !verb.value().equals(BASE)) {
                return false;
            }
        }
        return to > site.from() && words.isContent(site.passage(), to - 1);
    }

    /** Index of the mark of the infinitive that governs the quantity; -1 for none. */
    private static int infinitive(Site site) {
        for (int i = site.mention().from() - 2; i > site.from() && i >= site.left(); i--) {
            var verb = site.tags().at(i + 1, Lex.VERB);
            if (isTo(site, i) && verb != null) {
                return verb.value().equals(BASE) ? i : -1;
            }
        }
        return -1;
    }

    /** Whether a verb of its own stands between the quantity and the one before it in the sentence. */
    boolean hasOwnVerb(Site before, Site site) {
        for (int i = before.mention().to(); i < site.mention().from(); i++) {
            if (site.passage().token(i).is(";") || isOwnVerb(site, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwnVerb(Site site, int i) {
        var verb = site.tags().at(i, Lex.VERB);
        var linker = site.tags().at(i, Lex.LINKER);
        if (verb == null || site.tags().has(i, Lex.STATUS) || isHelped(site, i)) {
            return false;
        }
        boolean leads = linker != null && linker.to() > i + 1;
        return leads || verb.value().equals(THIRD) || verb.value().equals(AUXILIARY);
    }

    /** Whether a helping verb or the mark of an infinitive stands right before the verb. */
    private static boolean isHelped(Site site, int i) {
        var helps = site.tags().at(i - 1, Lex.VERB);
        return isTo(site, i - 1) || helps != null && helps.value().equals(AUXILIARY);
    }

    /** Index of the word that opens a relative clause whose own verb tells the quantity ("a plant that employs 4,000"); -1 for none. */
    int relative(Site site) {
        for (int i = site.mention().from() - 1; i > site.from(); i--) {
            if (site.tags().hasAny(i - 1, Lex.RELATIVE, Lex.THAT)) {
                return isOwnVerb(site, i) || isPast(site, i) ? i : -1;
            }
        }
        return -1;
    }

    /** Whether a verb of the clause of the quantity tells what is or was so. */
    boolean tellsFact(Site site) {
        for (int i = site.from(); i < site.to(); i++) {
            var verb = site.tags().at(i, Lex.VERB);
            boolean helps = verb != null
                    && verb.value().equals(AUXILIARY)
                    && !site.tags().has(i, Lex.STATUS);
            if (helps || isPast(site, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPast(Site site, int i) {
        var verb = site.tags().at(i, Lex.VERB);
        return verb != null && verb.value().equals(PAST) && !site.tags().has(i, Lex.STATUS);
    }
}
