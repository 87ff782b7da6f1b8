package org.runut.claim;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.Sentence;
import org.runut.annotate.quantity.QuantityMention;
import org.runut.model.Quotation;
import org.runut.pack.Lex;

/**
 * Which sentences go on with the statement of the sentence before without saying so: those that open by pointing back to
 * it ("Angka itu", "Dampaknya", "Ia"), with what they carry on. Found once for a passage.
 */
final class Continuity {
    private static final int OPENING = 4;
    private static final int RECENT = 2;
    private static final int TIME = 9;
    private static final String ALSO = "also";

    private final Words words;
    private final Passage passage;
    private final Layers layers;
    private final Map<Integer, Quotation> carried = new HashMap<>();

    Continuity(Words words, Passage passage, Layers layers) {
        this.words = words;
        this.passage = passage;
        this.layers = layers;
        Quotation carry = null;
        Quotation last = null;
        int since = 0;
        for (int i = 0; i < passage.sentences().size(); i++) {
            var sentence = passage.sentences().get(i);
            if (sentence.boilerplate()) {
                continue;
            }
            since++;
            var own = layers.touching(sentence.span());
            if (own != null) {
                carry = isPlan(own) ? null : own;
                last = carry;
                since = 0;
            } else if (adds(sentence)) {
                boolean near = since <= RECENT && !isAfterBlank(i);
                carry = carry == null && near ? last : carry;
                put(sentence, carry);
            } else if (goesOn(i, sentence) || isDocument(carry) && !isAfterBlank(i) && !turns(sentence)) {
                put(sentence, carry);
            } else {
                carry = null;
            }
        }
    }

    /** Whether it only says what somebody plans: what comes after is no statement of theirs. */
    private boolean isPlan(Quotation own) {
        var cue = own.cue();
        int i = cue == null ? -1 : passage.tokenAt(cue.start());
        boolean plans = i >= 0 && passage.tags().has(i, Lex.PLANS);
        int content = passage.tokenAt(own.content().start());
        return plans
                && (!passage.tags().hasAny(i, Lex.SAYS, Lex.BASIS)
                        || passage.tags().has(content, Lex.TO));
    }

    private void put(Sentence sentence, @Nullable Quotation carry) {
        if (carry != null) {
            carried.put(sentence.from(), carry);
        }
    }

    /** The attribution that the sentence carries on; null where it carries on none. */
    @Nullable
    Quotation into(Sentence sentence) {
        return carried.get(sentence.from());
    }

    /** Whether the sentence opens by adding to what was said ("Selain itu"). */
    private boolean adds(Sentence sentence) {
        var joins = passage.tags().at(sentence.from(), Lex.CONJUNCTION);
        return joins != null && joins.value().equals(ALSO);
    }

    /** Whether a document is the source: what it says goes on to the end of the paragraph. */
    private boolean isDocument(@Nullable Quotation carry) {
        var source = carry == null ? null : carry.source();
        return source != null && passage.tags().has(passage.tokenAt(source.start()), Lex.DOCUMENT);
    }

    /** Whether the sentence turns to something else, or somebody else answers for what it tells. */
    private boolean turns(Sentence sentence) {
        var joins = passage.tags().at(sentence.from(), Lex.CONJUNCTION);
        return joins != null && joins.value().isEmpty() || hasOwnAnswer(sentence);
    }

    private boolean hasOwnAnswer(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            boolean described = i > sentence.from() && passage.tags().has(i - 1, Lex.RELATIVE);
            if (!described && isAnswer(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnswer(int i) {
        var answers = passage.tags().at(i, Lex.ANSWERS);
        var answer = layers.answer(i);
        return passage.tags().has(i, Lex.PLANS)
                || answers != null && answers.value().isEmpty()
                || answer != null && !answer.describes();
    }

    private boolean goesOn(int index, Sentence sentence) {
        return passage.tags().has(sentence.from(), Lex.IS_SAID)
                || !isAfterBlank(index) && (pointsBack(sentence) || countsOn(index, sentence));
    }

    private boolean isAfterBlank(int index) {
        if (index == 0) {
            return true;
        }
        int from = passage.sentences().get(index - 1).span().end();
        int to = passage.sentences().get(index).span().start();
        return passage.text().substring(from, to).indexOf("\n\n") >= 0;
    }

    /** "Sebanyak 1.680 jiwa ditampung": a count at the head of a sentence goes on with the counts reported in the one before. */
    private boolean countsOn(int index, Sentence sentence) {
        var before = passage.sentences().get(index - 1);
        var reported = layers.touching(before.span());
        boolean leads = reported != null
                && !reported.direct()
                && reported.cue() != null
                && reported.cue().end() <= reported.content().start();
        if (!leads || !countsIn(before) || hasOwnAnswer(sentence)) {
            return false;
        }
        int i = sentence.from();
        var joins = passage.tags().at(i, Lex.CONJUNCTION);
        if (joins != null
                && joins.to() < sentence.to()
                && passage.token(joins.to()).is(",")) {
            i = joins.to() + 1;
        }
        int end = Math.min(sentence.to(), i + OPENING);
        while (i < end && layers.quantity(i) == null && isNumberLead(i)) {
            i++;
        }
        return i < end && isCount(i);
    }

    private boolean countsIn(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (isCount(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNumberLead(int i) {
        return passage.tags().hasAny(i, Lex.LINKER, Lex.FUNCTION)
                && !passage.tags().has(i, Lex.LOCATIVE);
    }

    private boolean isCount(int i) {
        var mention = layers.quantity(i);
        return mention != null && mention.kind() == QuantityMention.Kind.COUNT;
    }

    /** Where the sentence begins behind a time that opens it ("Pada Rabu (12/3), …"). */
    private int afterTime(Sentence sentence) {
        int last = Math.min(sentence.to(), sentence.from() + TIME);
        boolean timed = false;
        for (int i = sentence.from(); i < last; i++) {
            timed |= layers.time(i) != null;
            if (timed && passage.token(i).is(",")) {
                return i + 1;
            }
        }
        return sentence.from();
    }

    /** "Maskapai itu", "Unggahan tersebut": who or what has spoken is now told of, not what was said. */
    private boolean isWhoSpeaks(int i) {
        return passage.tags()
                        .hasAny(
                                i,
                                Lex.DOCUMENT,
                                Lex.GENERAL_BODY,
                                Lex.ORGANISATION_HEAD,
                                Lex.MEDIUM_HEAD,
                                Lex.ROLE,
                                Lex.ANONYMOUS)
                && !passage.tags().hasAny(i, Lex.AMOUNT, Lex.PLAN);
    }

    private boolean pointsBack(Sentence sentence) {
        int from = afterTime(sentence);
        int end = Math.min(sentence.to(), from + OPENING);
        for (int i = from; i < end; i++) {
            boolean verb = i > from && words.isVerb(passage, i);
            if (verb || !passage.token(i).isWord()) {
                return false;
            }
            if (i > from && passage.tags().has(i, Lex.DEMONSTRATIVE) && isWhoSpeaks(i - 1)) {
                return false;
            }
            boolean thing = i == from || words.isContent(passage, i - 1);
            boolean pointer = thing && passage.tags().hasAny(i, Lex.BACK, Lex.DEMONSTRATIVE, Lex.PRONOUN);
            if (pointer || words.hasClitic(passage.token(i)) && words.isContent(passage, i)) {
                return true;
            }
        }
        return false;
    }
}
