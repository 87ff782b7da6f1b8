package org.runut.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.Annotated;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.quantity.QuantityMention;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.model.Place;
import org.runut.model.Quantity;
import org.runut.pack.Lex;
import org.runut.pack.Pack;
import org.runut.text.Token;

/**
 * Tells of every quantity, figure or not, what it is so many of: the noun phrase that its number stands with, the words of
 * its unit where they follow it ("barrels a day", "years"), else what its figure counts.
 */
final class QuantityCounter {
    private static final int WINDOW = 7;

    private final Words words;
    private final NounPhrases phrases;

    QuantityCounter(Pack pack) {
        words = new Words(pack.lexicon());
        phrases = NounPhrases.of(words, pack.nounFirst());
    }

    /** The quantities of the article with what they count, title first. */
    List<Quantity> count(Annotated annotated, Layers title, Layers text, List<Made> made) {
        Map<Place, @Nullable String> figures = new HashMap<>();
        made.forEach(m -> figures.put(m.figure().place(), m.figure().binding().counted()));
        var counted = new ArrayList<Quantity>();
        for (var layers : List.of(title, text)) {
            for (int i = 0; i < layers.mentions().size(); i++) {
                var quantity = layers.mentions().get(i).quantity();
                var figure = figures.get(new Place(quantity.part(), quantity.span()));
                var before = i > 0 ? counted.getLast().counted() : null;
                counted.add(quantity.counting(name(annotated, layers, i, figure, before)));
            }
        }
        return counted;
    }

    private @Nullable String name(
            Annotated annotated, Layers layers, int index, @Nullable String figure, @Nullable String before) {
        if (figure != null && !phrases.countsByNoun()) {
            return figure;
        }
        var mention = layers.mentions().get(index);
        var passage = annotated.passage(mention.quantity().part());
        int noun = index;
        while (noun + 1 < layers.mentions().size()
                && isSuspended(passage, layers.mentions().get(noun))) {
            noun++;
        }
        var site = Site.of(annotated, layers, passage, passage.sentenceOf(mention.from()), noun);
        var own = mention.kind() == Kind.COUNT ? counted(site) : unit(site);
        return own != null ? own : before != null && isFormer(site) ? before : figure;
    }

    /** "to 3.9 million headsets, up from 2.4 million": the level before of what the number before it counts. */
    private static boolean isFormer(Site site) {
        int from = site.mention().from() - 1;
        var before = site.before();
        return before != null
                && before.kind() == Kind.COUNT
                && site.mention().kind() == Kind.COUNT
                && site.tags().endingAt(from + 1, Lex.FROM) != null
                && site.tags().hasAny(from - 1, Lex.UP, Lex.DOWN);
    }

    /** "two- and three-bedroom flats": whether a hyphen leaves the noun to the number behind "and" or a comma. */
    private static boolean isSuspended(Passage passage, QuantityMention mention) {
        int hyphen = mention.to();
        return hyphen + 1 < passage.tokens().size()
                && passage.token(hyphen).is("-")
                && passage.token(hyphen - 1).touches(passage.token(hyphen))
                && !(passage.token(hyphen).touches(passage.token(hyphen + 1))
                        && passage.token(hyphen + 1).isWord())
                && (passage.token(hyphen + 1).is(",") || passage.tags().has(hyphen + 1, Lex.CONJUNCTION));
    }

    /** The things counted, with all that describes them between the number and their noun. */
    private @Nullable String counted(Site site) {
        var mention = site.mention();
        if (mention.unit() >= 0) {
            var noun = phrases.from(site, mention.unit(), mention);
            return new Phrase(mention.unit(), noun == null ? mention.to() : noun.to()).in(site.passage());
        }
        int begin = pastHyphen(site, mention.to());
        var size = site.after();
        boolean sized = size != null && size.from() == begin && size.kind() != Kind.COUNT;
        int noun = sized && size != null ? size.to() : begin;
        var phrase = phrases.from(site, noun);
        if (phrase == null) {
            return isThing(site, noun) ? new Phrase(begin, noun + 1).in(site.passage()) : null;
        }
        boolean near = phrase.to() - begin <= WINDOW && phrase.from() >= begin;
        return (near ? new Phrase(begin, phrase.to()) : phrase).in(site.passage());
    }

    /** Whether a word stands right behind a number that can only be the noun of it, though it is a verb elsewhere. */
    private boolean isThing(Site site, int i) {
        return i < site.sentence().to()
                && site.passage().token(i).shape() == Token.Shape.LOWER
                && !words.isFunction(site.passage(), i)
                && !site.tags().hasAny(i, Lex.ADVERB, Lex.UP, Lex.DOWN, Lex.STATUS);
    }

    private static int pastHyphen(Site site, int i) {
        boolean joined = i + 1 < site.sentence().to()
                && site.passage().token(i).is("-")
                && site.passage().token(i).touches(site.passage().token(i + 1));
        return joined ? i + 1 : i;
    }

    /** The words of the unit behind the number; of a rate whose currency stands before it both ("AU$ per year"). */
    private static @Nullable String unit(Site site) {
        var mention = site.mention();
        if (mention.unit() < 0 || mention.kind() == Kind.SHARE) {
            return null;
        }
        if (mention.unit() > mention.number()) {
            return site.passage().words(mention.unit(), mention.to());
        }
        var base = base(site, mention);
        return base == null
                ? null
                : site.passage().words(mention.unit(), mention.number()) + " " + base.in(site.passage());
    }

    private static @Nullable Phrase base(Site site, QuantityMention mention) {
        for (int i = mention.number() + 1; i < mention.to(); i++) {
            if (site.tags().has(i, Lex.PER)) {
                return new Phrase(i, mention.to());
            }
        }
        return null;
    }
}
