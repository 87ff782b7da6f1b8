package org.runut.claim;

import java.util.ArrayList;
import java.util.List;
import org.runut.annotate.Annotated;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.quantity.QuantityMention;
import org.runut.model.Span;
import org.runut.pack.Pack;

/** Finds the figures of an article: every quantity that claims something about the world. */
final class FigureFinder {
    private static final int HEAD = 2000;

    private final Words words;
    private final FigureMaker maker;

    FigureFinder(Pack pack) {
        words = new Words(pack.lexicon());
        maker = new FigureMaker(words, pack);
    }

    /** The figures of the article, title first. */
    List<Made> find(Annotated annotated, Layers title, Layers text) {
        var figures = new ArrayList<Made>();
        var earlier = new Earlier();
        find(annotated, title, annotated.title(), new Span(0, 0), earlier, figures);
        find(annotated, text, annotated.text(), repeatedTitle(annotated), earlier.told(), figures);
        return figures;
    }

    private void find(
            Annotated annotated, Layers layers, Passage passage, Span repeated, Earlier earlier, List<Made> figures) {
        var continuity = new Continuity(words, passage, layers);
        for (int i = 0; i < layers.mentions().size(); i++) {
            var mention = layers.mentions().get(i);
            var sentence = passage.sentenceOf(mention.from());
            if (!isFigure(mention)
                    || sentence.boilerplate()
                    || repeated.contains(mention.quantity().span())) {
                continue;
            }
            var site = Site.of(annotated, layers, passage, sentence, i);
            var made = maker.make(site, earlier, continuity.into(sentence));
            figures.add(made);
            earlier.add(made);
        }
    }

    private static boolean isFigure(QuantityMention mention) {
        return switch (mention.kind()) {
            case COUNT, MEASURE, MONEY, SHARE, MULTIPLE -> true;
            case DURATION, AGE, CONVERSION -> false;
        };
    }

    /** Where the body begins by repeating the headline; each claim is reported once. */
    private static Span repeatedTitle(Annotated annotated) {
        String title = annotated.title().text().strip();
        String text = annotated.text().text();
        int at = title.isEmpty()
                ? -1
                : text.substring(0, Math.min(HEAD, text.length())).indexOf(title);
        return at < 0 || !text.substring(0, at).isBlank() ? new Span(0, 0) : new Span(at, at + title.length());
    }
}
