package org.runut.annotate.passage;

import java.util.List;
import org.runut.clean.DatelineFinder;
import org.runut.model.Article;
import org.runut.model.Part;
import org.runut.model.Span;
import org.runut.pack.Pack;
import org.runut.text.Tokenizer;

/** Cuts headline and body of an article into tokens and sentences and tags them lexically. */
public final class PassageReader {
    private final Pack pack;
    private final DatelineFinder datelines;
    private final Compounds compounds;

    /** Reads passages in the language of a pack. */
    public PassageReader(Pack pack) {
        this.pack = pack;
        this.datelines = new DatelineFinder(pack);
        compounds = new Compounds(pack.lexicon());
    }

    /** The passage of one part of the article; empty where the article has no such part. */
    public Passage read(Article article, Part part) {
        String text = article.text(part);
        List<Span> boilerplate = part == Part.TEXT ? article.boilerplate() : List.of();
        var tokens = compounds.split(text, Tokenizer.tokenize(text));
        var tags = pack.lexicon().tag(text, tokens);
        var sentences = new SentenceSplitter(text, tokens, tags, boilerplate, dateline(article, part)).split();
        return new Passage(part, text, List.copyOf(tokens), List.copyOf(sentences), tags);
    }

    private int dateline(Article article, Part part) {
        return part == Part.TITLE
                ? 0
                : datelines
                        .find(article.text(), article.outlet())
                        .map(d -> d.span().end())
                        .orElse(0);
    }
}
