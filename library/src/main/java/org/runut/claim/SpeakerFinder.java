package org.runut.claim;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.attribution.Answer;
import org.runut.model.Chain;
import org.runut.model.Entity;
import org.runut.model.Explanation.Ground;
import org.runut.model.Part;
import org.runut.model.Quotation;
import org.runut.model.Span;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon;

/**
 * Who is responsible for a figure: the source of the attribution that covers it; the subject of a verb of planning or
 * forecasting before it; the source of the statement that its sentence plainly continues; else nobody.
 */
final class SpeakerFinder {
    private static final int NOUNS = 8;
    private static final int ADVERBIAL = 7;

    private final NounPhrases phrases;

    SpeakerFinder(NounPhrases phrases) {
        this.phrases = phrases;
    }

    /**
     * Who is responsible and why.
     *
     * @param chain       the way of the figure
     * @param ground      what that rests on
     * @param attribution the attribution it comes from; null for none
     * @param span        the verb of the subject that answers for it; null for none
     */
    record Found(
            Chain chain,
            Ground ground,
            @Nullable Quotation attribution,
            @Nullable Span span) {}

    /** The chain of the quantity at the site; {@code carried} is the attribution its sentence goes on with. */
    Found find(Site site, @Nullable Quotation covering, @Nullable Quotation carried, Earlier earlier) {
        var described = described(site);
        if (described != null) {
            return described;
        }
        var answering = covering == null ? null : answering(site, covering);
        if (answering != null) {
            return answering;
        }
        if (covering != null) {
            return attributed(site, covering, Ground.QUOTED);
        }
        var planner = planner(site);
        if (planner != null) {
            return planner;
        }
        var listed = listed(site, earlier);
        if (listed != null) {
            return listed;
        }
        return carried != null && !isOwn(site, carried)
                ? attributed(site, carried, Ground.GOES_ON)
                : new Found(Chain.NONE, Ground.NOTHING, null, null);
    }

    private static Found attributed(Site site, Quotation attribution, Ground ground) {
        return isOwn(site, attribution)
                ? new Found(Chain.NONE, Ground.OUTLET, attribution, null)
                : new Found(attribution.chain(), ground, attribution, null);
    }

    /** A new subject behind the first clause of the content: "A menyebut 41, B bertahan di angka 23". */
    private @Nullable Found answering(Site site, Quotation covering) {
        if (site.from() <= site.passage().tokenAt(covering.content().start())) {
            return null;
        }
        var verb = site.tags().first(site.from(), site.mention().from(), Lex.ANSWERS);
        var named = verb == null ? null : site.layers().entity(verb.from() - 1);
        return verb == null || named == null || verb.from() == site.from()
                ? null
                : new Found(named(named), Ground.ANSWERS, null, site.passage().span(verb.from(), verb.to()));
    }

    /** Whether the outlet speaks of its own records. */
    private static boolean isOwn(Site site, Quotation quotation) {
        String outlet = site.article().article().outlet();
        return outlet != null && outlet.equalsIgnoreCase(quotation.chain().speaker());
    }

    /** "40 orang yang dihitung Polda", "dari 12 miliar yang semula dituntut warga": the agent of what describes the number. */
    private @Nullable Found described(Site site) {
        int most = Math.min(site.sentence().to(), site.mention().to() + NOUNS);
        for (int i = site.mention().to(); i < most && site.passage().token(i).isWord(); i++) {
            if (site.tags().has(i, Lex.RELATIVE)) {
                return describedFrom(site, i + 1);
            }
            if (phrases.words.isVerb(site.passage(), i) && !site.tags().has(i, Lex.FRAME)) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Found describedFrom(Site site, int from) {
        for (int i = from; i < Math.min(site.sentence().to(), from + ADVERBIAL); i++) {
            var answer = site.layers().answer(i);
            if (answer != null) {
                return answer.describes() ? answered(answer, Ground.ANSWERS) : null;
            }
        }
        return null;
    }

    private static Found answered(Answer answer, Ground ground) {
        return new Found(answer.chain(), ground, null, answer.cue());
    }

    /** Who answers by the verb at {@code i}: for what stands behind it, or right behind what describes the number. */
    private static @Nullable Found answered(Site site, int i) {
        var answer = site.layers().answer(i);
        if (answer == null) {
            return null;
        }
        int behind = site.passage().tokenEnd(new Span(answer.cue().start(), answer.end()));
        while (answer.describes()
                && behind < site.mention().from()
                && site.tags().has(behind, Lex.LINKER)) {
            behind++;
        }
        boolean holds = !answer.describes()
                || behind >= site.mention().from()
                || site.passage().token(behind).is(":");
        return holds ? answered(answer, site.tags().has(i, Lex.PLANS) ? Ground.PLANNER : Ground.ANSWERS) : null;
    }

    private @Nullable Found planner(Site site) {
        boolean title = site.mention().quantity().part() == Part.TITLE;
        boolean colon = site.from() > site.sentence().from()
                && site.passage().token(site.from() - 1).is(":");
        int lowest = title || colon || onlyLeads(site) ? site.sentence().from() : site.from();
        for (int i = site.mention().from() - 1; i >= lowest; i--) {
            var answered = answered(site, i);
            if (answered != null) {
                return answered;
            }
        }
        return null;
    }

    /** "merevisi target tahun depan, dari 5,4 persen menjadi 5,1": nothing but words that lead to the number stands behind the comma. */
    private static boolean onlyLeads(Site site) {
        int i = site.from();
        boolean comma =
                i > site.sentence().from() && site.passage().token(i - 1).is(",");
        while (comma && i < site.mention().from()) {
            boolean leads = site.layers().quantity(i) != null
                    || site.tags()
                            .hasAny(
                                    i,
                                    Lex.FROM,
                                    Lex.LINKER,
                                    Lex.BECOMES,
                                    Lex.LOCATIVE,
                                    Lex.UP,
                                    Lex.DOWN,
                                    Lex.COMPARED,
                                    Lex.FUNCTION);
            if (!leads) {
                return false;
            }
            i++;
        }
        return comma;
    }

    /** Who planned the figure before, where only joining words and nouns lead on from it ("Rp 3 juta untuk A, Rp 2 juta untuk B"). */
    private @Nullable Found listed(Site site, Earlier earlier) {
        var before = earlier.inSentence(site);
        var chain = before == null ? Chain.NONE : before.figure().chain();
        if (before == null
                || chain.equals(Chain.NONE)
                || site.layers().covering(before.site().span()) != null) {
            return null;
        }
        int i = Math.max(before.site().mention().to(), site.from());
        if (site.has(i, Lex.RELATIVE) && site.passage().token(i - 1).is(",")) {
            return new Found(chain, Ground.FIGURE_BEFORE, null, before.site().span());
        }
        while (i < site.mention().from()) {
            var leads = leading(site, i);
            boolean verb =
                    phrases.words.isVerb(site.passage(), i) && !site.tags().has(i, Lex.FUNCTION);
            if (leads == null && verb) {
                return null;
            }
            i = leads == null ? i + 1 : leads.to();
        }
        return new Found(chain, Ground.FIGURE_BEFORE, null, before.site().span());
    }

    /** Words that say of a figure how it moved or what it rests on, and nothing of who does what; null for none. */
    private static Lexicon.@Nullable Match leading(Site site, int i) {
        for (var lex : new Lex[] {Lex.FRAME, Lex.UP, Lex.DOWN, Lex.BECOMES, Lex.BASIS}) {
            var match = site.tags().at(i, lex);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    private static Chain named(Entity entity) {
        return new Chain(entity.name(), entity.id(), Chain.NONE.citing(), Chain.NONE.via());
    }
}
