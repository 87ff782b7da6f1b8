package org.runut.claim;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.Annotated;
import org.runut.annotate.Passage;
import org.runut.annotate.QuantityMention;
import org.runut.annotate.Sentence;
import org.runut.model.Span;
import org.runut.pack.Lex;
import org.runut.pack.Tags;

/**
 * A quantity and what stands around it: where every finder looks.
 *
 * @param article  the article
 * @param layers   what was annotated on its part
 * @param passage  the part it stands in
 * @param sentence the sentence it stands in
 * @param mention  the quantity
 * @param before   the quantity before it in the sentence; null for none
 * @param after    the quantity after it in the sentence; null for none
 * @param from     index of the first token of its clause
 * @param to       index after the last token of its clause
 */
record Site(
        Annotated article,
        Layers layers,
        Passage passage,
        Sentence sentence,
        QuantityMention mention,
        @Nullable QuantityMention before,
        @Nullable QuantityMention after,
        int from,
        int to) {

    /** The tags of the passage. */
    Tags tags() {
        return passage.tags();
    }

    /** Where the left neighbour ends, or the clause begins: nothing further left belongs to this quantity alone. */
    int left() {
        return before == null ? from : Math.max(from, before.to());
    }

    /** Where the right neighbour begins, or the clause ends. */
    int right() {
        return after == null ? to : Math.max(mention.to(), Math.min(to, after.from()));
    }

    /** The span of the quantity. */
    Span span() {
        return mention.quantity().span();
    }

    /** Whether an entry of this kind begins at token {@code i} inside the sentence. */
    boolean has(int i, Lex lex) {
        return i >= sentence.from() && i < sentence.to() && tags().has(i, lex);
    }

    /** The site of the quantity at an index of the layers' quantities. */
    static Site of(Annotated article, Layers layers, Passage passage, Sentence sentence, int index) {
        var mentions = layers.mentions();
        var mention = mentions.get(index);
        var before = index > 0 ? inside(sentence, mentions.get(index - 1)) : null;
        var after = index + 1 < mentions.size() ? inside(sentence, mentions.get(index + 1)) : null;
        var clause = new Clauses(passage, sentence);
        return new Site(
                article,
                layers,
                passage,
                sentence,
                mention,
                before,
                after,
                clause.start(mention.from()),
                clause.end(mention.to()));
    }

    private static @Nullable QuantityMention inside(Sentence sentence, QuantityMention other) {
        return other.from() >= sentence.from() && other.from() < sentence.to() ? other : null;
    }
}
