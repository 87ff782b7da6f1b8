package org.runut.claim;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.Annotated;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.Sentence;
import org.runut.annotate.quantity.QuantityMention;
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
    private static final int OF_REACH = 5;

    /** The tags of the passage. */
    Tags tags() {
        return passage.tags();
    }

    /** Where the left neighbour ends, or the clause begins: nothing further left belongs to this quantity alone. */
    int left() {
        return before == null ? from : Math.max(from, before.to());
    }

    /** Where the right neighbour begins, or the clause ends; the whole that it is a part of is passed over. */
    int right() {
        return after == null || takenOf(mention, after) || restates(after)
                ? to
                : Math.max(mention.to(), Math.min(to, after.from()));
    }

    /** Index behind the quantity, and behind the whole that it is a part of. */
    int behind() {
        return after != null && takenOf(mention, after) ? after.to() : mention.to();
    }

    /** Index of the noun that a hyphen joins to the number, which describes another with it ("a 90-room hotel"); -1 for none. */
    int joined() {
        int i = mention.to();
        boolean hyphen = i + 2 < sentence.to()
                && passage.token(i).is("-")
                && passage.token(i).touches(passage.token(i + 1));
        return hyphen ? i + 1 : -1;
    }

    /** Whether the next quantity says this one once more as a share ("3,000 jobs, or a third of them, could go"). */
    private boolean restates(QuantityMention share) {
        var joins = tags().endingAt(share.from(), Lex.CONJUNCTION);
        return share.kind() == QuantityMention.Kind.SHARE
                && joins != null
                && joins.value().equals("or")
                && joins.from() < to;
    }

    /** Whether the quantity before it is a part of it ("a quarter of the 412 houses"). */
    boolean isWhole() {
        return before != null && takenOf(before, mention);
    }

    /**
     * Whether only "of", articles, owners and nouns for a number stand between a part and its whole; behind the level after
     * a change stands the one before ("menjadi 18 triliun dari 15 triliun").
     */
    private boolean takenOf(QuantityMention part, QuantityMention whole) {
        int i = part.to();
        boolean level = tags().endingAt(part.from(), Lex.BECOMES) != null;
        boolean of = !level && (isOf(i) || isOf(i - 1));
        while (of && i < whole.from()) {
            var token = passage.token(i);
            if (!token.isWord() || i - part.to() > OF_REACH) {
                return false;
            }
            i++;
        }
        return of;
    }

    /** Whether "of" or "from" stands at token {@code i}. */
    boolean isOf(int i) {
        var of = tags().at(i, Lex.PREPOSITION);
        var from = tags().at(i, Lex.LOCATIVE);
        return of != null && of.value().equals("of")
                || from != null && from.value().equals("from");
    }

    /** Whether it opens its sentence as the group that parts are taken of ("Dari 96.000 dosis yang dikirim, …"). */
    boolean opensGroup() {
        int i = mention.from() - 1;
        while (i > sentence.from() && tags().hasAny(i, Lex.DETERMINER, Lex.ARTICLE, Lex.SCOPE, Lex.AMOUNT)) {
            i--;
        }
        return i >= sentence.from() && i <= sentence.from() + 1 && isOf(i);
    }

    /** The span of the quantity. */
    Span span() {
        return mention.quantity().span();
    }

    /** Whether an entry of this kind begins at token {@code i} inside the sentence. */
    boolean has(int i, Lex lex) {
        return i >= sentence.from() && i < sentence.to() && tags().has(i, lex);
    }

    /**
     * Whether reported content begins behind token {@code i}: at the word for it, which in a language of many such verbs is
     * only the cue of the attribution that holds the quantity.
     */
    boolean opensContent(int i) {
        var says = tags().at(i, Lex.SAYS);
        if (says == null) {
            return tags().has(i, Lex.THAT);
        }
        boolean sure = switch (says.value()) {
            case "", "weak", "attitude", "count", "headline" -> true;
            default -> false;
        };
        var attribution = sure ? null : layers.covering(span());
        return sure
                || attribution != null
                        && attribution.cue() != null
                        && attribution.cue().overlaps(passage.token(i).span());
    }

    /** The site of the quantity at an index of the layers' quantities. */
    static Site of(Annotated article, Layers layers, Passage passage, Sentence sentence, int index) {
        var mentions = layers.mentions();
        var mention = mentions.get(index);
        int last = index - 1;
        while (last > 0 && mentions.get(last).kind() == QuantityMention.Kind.CONVERSION) {
            last--;
        }
        var before = last >= 0 ? inside(sentence, mentions.get(last)) : null;
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
