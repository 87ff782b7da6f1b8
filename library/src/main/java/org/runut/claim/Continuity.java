package org.runut.claim;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.Passage;
import org.runut.annotate.Sentence;
import org.runut.model.Quotation;
import org.runut.pack.Lex;

/**
 * Which sentences go on with the statement of the sentence before without saying so: those that open by pointing back to
 * it ("Angka itu", "Dampaknya", "Ia"), with what they carry on. Found once for a passage.
 */
final class Continuity {
    private static final int OPENING = 4;
    private static final String ALSO = "also";

    private final Words words;
    private final Passage passage;
    private final Map<Integer, Quotation> carried = new HashMap<>();

    Continuity(Words words, Passage passage, Layers layers) {
        this.words = words;
        this.passage = passage;
        Quotation carry = null;
        var voices = new Voices();
        for (int i = 0; i < passage.sentences().size(); i++) {
            var sentence = passage.sentences().get(i);
            if (sentence.boilerplate()) {
                continue;
            }
            var own = layers.touching(sentence.span());
            if (own != null) {
                voices.add(own);
                carry = own;
            } else if (goesOn(i, sentence, voices)) {
                carry = carry == null ? voices.only() : carry;
                put(sentence, carry);
            } else {
                carry = null;
            }
        }
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

    private boolean goesOn(int index, Sentence sentence, Voices voices) {
        if (index == 0) {
            return false;
        }
        var joins = passage.tags().at(sentence.from(), Lex.CONJUNCTION);
        if (joins != null && joins.value().equals(ALSO) && voices.only() != null) {
            return true;
        }
        if (passage.tags().has(sentence.from(), Lex.IS_SAID)) {
            return true;
        }
        return !isAfterBlank(index) && pointsBack(sentence);
    }

    private boolean isAfterBlank(int index) {
        int from = passage.sentences().get(index - 1).span().end();
        int to = passage.sentences().get(index).span().start();
        return passage.text().substring(from, to).indexOf("\n\n") >= 0;
    }

    private boolean pointsBack(Sentence sentence) {
        int end = Math.min(sentence.to(), sentence.from() + OPENING);
        for (int i = sentence.from(); i < end; i++) {
            boolean verb = i > sentence.from() && words.isVerb(passage, i);
            if (verb || !passage.token(i).isWord()) {
                return false;
            }
            boolean thing = i == sentence.from() || words.isContent(passage, i - 1);
            boolean pointer = thing && passage.tags().hasAny(i, Lex.BACK, Lex.DEMONSTRATIVE, Lex.PRONOUN);
            if (pointer || words.hasClitic(passage.token(i)) && words.isContent(passage, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one speaker alone has been heard so far. */
    private static final class Voices {
        private @Nullable Quotation first;
        private boolean several;

        void add(Quotation quotation) {
            var before = first;
            if (before == null) {
                first = quotation;
            } else {
                var speaker = before.chain().speaker();
                several |= speaker == null || !speaker.equals(quotation.chain().speaker());
            }
        }

        @Nullable
        Quotation only() {
            return several ? null : first;
        }
    }
}
