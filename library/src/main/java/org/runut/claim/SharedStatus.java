package org.runut.claim;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.model.Status;
import org.runut.pack.Lex;

/** Whether a figure shares the status of the one before it in its sentence: it goes on with its plan, or both are of one list. */
final class SharedStatus {
    private static final String HELPS = "aux";
    private static final String THIRD = "third";
    private static final String LIST = "list";
    private static final String REST = "rest";
    private static final int LEAD = 6;

    private final Words words;
    private final FormerLevels former;
    private final Predicates predicates;

    SharedStatus(Words words, FormerLevels former) {
        this.words = words;
        predicates = new Predicates(words);
        this.former = former;
    }

    /** Whether a figure stands as the one before it in its sentence, null for none: its plan goes on, or both are of one list. */
    boolean shares(@Nullable Made before, Site site, Status status) {
        return before == null
                ? isListed(site, status) || status == Status.PLANNED && opensWithPart(site)
                : follows(before, site, status);
    }

    /** Whether the sentence opens with a part of what was told before ("Setengahnya untuk …", "Sisanya 300 ton …"). */
    private boolean opensWithPart(Site site) {
        int from = site.sentence().from();
        var back = site.tags().at(from, Lex.BACK);
        return back != null && back.value().equals(REST)
                || site.mention().from() == from
                        && site.mention().kind() == Kind.SHARE
                        && words.hasClitic(site.passage().token(site.mention().to() - 1));
    }

    private boolean follows(Made before, Site site, Status status) {
        boolean whole = site.isWhole() && before.site().mention().kind() == Kind.COUNT;
        if (whole || former.isFormer(site) || hasHelpingVerb(site)) {
            return false;
        }
        return status == Status.PLANNED
                ? !isApart(before.site(), site) && !predicates.hasOwnVerb(before.site(), site)
                : isListed(before.site(), site);
    }

    /** Whether its sentence lists the parts of a number before it that is not yet so ("hitungan itu terdiri atas 700 …"). */
    private static boolean isListed(Site site, Status whole) {
        boolean open = whole == Status.PLANNED || whole == Status.POSSIBLE;
        for (int i = site.sentence().from(); open && i < site.mention().from(); i++) {
            var all = site.tags().at(i, Lex.ALL);
            if (all != null && all.value().equals(LIST)) {
                return true;
            }
        }
        return false;
    }

    /** "310 will be moved and 150 have gone": a verb of its own, in a language where helping verbs tell the time. */
    private static boolean hasHelpingVerb(Site site) {
        var verb = site.tags().at(site.mention().to(), Lex.VERB);
        return verb != null && (verb.value().equals(HELPS) || verb.value().equals(THIRD));
    }

    /** Whether nothing but the noun of the figure before and joining marks stand between, and no predicate behind ("kini ada 3 truk, 2 kapal, dan 4 tenda"). */
    private boolean isListed(Site before, Site site) {
        if (before.mention().kind() != site.mention().kind()) {
            return false;
        }
        int from = before.mention().to();
        for (int i = from; i < site.mention().from(); i++) {
            var joins = site.tags().at(i, Lex.CONJUNCTION);
            boolean leads = joins != null && !joins.value().isEmpty()
                    || site.passage().token(i).is(",")
                    || words.isContent(site.passage(), i) && !site.tags().has(i, Lex.FRAME);
            if (!leads) {
                return false;
            }
        }
        int end = Math.min(site.right(), site.mention().to() + LEAD);
        for (int i = site.mention().to(); i < end; i++) {
            boolean predicate = words.isVerb(site.passage(), i)
                    || site.tags().hasAny(i, Lex.STATUS, Lex.NEGATION)
                    || site.tags().has(i, Lex.FRAME) && !site.tags().has(i, Lex.CONCEPT);
            if (predicate) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word that sets clauses against each other stands between the two ("sedangkan"). */
    private static boolean isApart(Site before, Site site) {
        for (int i = before.mention().to(); i < site.mention().from(); i++) {
            var joins = site.tags().at(i, Lex.CONJUNCTION);
            boolean opposed =
                    joins != null && joins.value().isEmpty() && !site.tags().has(i, Lex.LINKER);
            if (opposed && site.passage().token(i - 1).is(",")) {
                return true;
            }
        }
        return false;
    }
}
