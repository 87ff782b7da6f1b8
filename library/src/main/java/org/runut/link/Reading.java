package org.runut.link;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Figure;
import org.runut.model.Part;
import org.runut.model.Span;
import org.runut.pack.Lex;
import org.runut.pack.Pack;
import org.runut.pack.Tags;
import org.runut.text.Token;
import org.runut.text.Tokenizer;
import org.runut.text.Tokens;

/**
 * An article prepared for linking.
 *
 * @param analysis what was understood of it
 * @param order    its place among the story's articles, in order of publication
 * @param day      the day of publication; null where unknown
 * @param moment   when it was published; null where no hour is told
 * @param pack     the words of its language; null where there is none
 * @param tokens   of its text
 * @param tags     of those tokens; null where its language has no pack
 * @param titleTokens of its headline
 * @param titleTags   of those tokens; null where its language has no pack
 * @param words    the words of its text that belong to the article
 * @param mentions its figures, vague ones left out
 */
record Reading(
        Analysis analysis,
        int order,
        @Nullable LocalDate day,
        @Nullable Instant moment,
        @Nullable Pack pack,
        List<Token> tokens,
        @Nullable Tags tags,
        List<Token> titleTokens,
        @Nullable Tags titleTags,
        List<Word> words,
        List<Mention> mentions) {

    /**
     * A word of the text.
     *
     * @param form   in lower case
     * @param span   where it stands
     * @param quoted whether it stands inside a direct quotation
     */
    record Word(String form, Span span, boolean quoted) {}

    /** Prepares an article; {@code pack} is null where its language has none. */
    static Reading of(Analysis analysis, int order, @Nullable Pack pack) {
        String text = analysis.article().text();
        var tokens = Tokenizer.tokenize(text);
        String title = analysis.article().text(Part.TITLE);
        var titleTokens = Tokenizer.tokenize(title);
        var mentions = new ArrayList<Mention>();
        var published = analysis.article().published();
        var reading = new Reading(
                analysis,
                order,
                published == null ? null : published.first().orElse(null),
                published == null ? null : published.moment().orElse(null),
                pack,
                tokens,
                pack == null ? null : pack.lexicon().tag(text, tokens),
                titleTokens,
                pack == null ? null : pack.lexicon().tag(title, titleTokens),
                words(analysis, tokens),
                mentions);
        for (Figure figure : analysis.figures()) {
            if (figure.quantity().low() != null || figure.quantity().high() != null) {
                mentions.add(Mention.of(reading, figure, mentions.size()));
            }
        }
        return reading;
    }

    private static List<Word> words(Analysis analysis, List<Token> tokens) {
        var quoted = new Cursor(analysis.quotations().stream()
                .filter(q -> q.direct() && q.part() == Part.TEXT)
                .map(q -> q.content())
                .sorted()
                .toList());
        var boilerplate = new Cursor(analysis.article().boilerplate());
        var words = new ArrayList<Word>(tokens.size());
        for (var token : tokens) {
            if ((token.isWord() || token.isNumber()) && !boilerplate.covers(token.start())) {
                words.add(new Word(token.norm(), token.span(), quoted.covers(token.start())));
            }
        }
        return words;
    }

    /** The article. */
    Article article() {
        return analysis.article();
    }

    /** Its id. */
    String id() {
        return analysis.article().id();
    }

    /** What the forms of a word have in common: the shortest of what may be left of it. */
    String stem(String word) {
        return pack == null ? word : pack.affixes().stem(word);
    }

    /** What a word means, the same in every language and for every word that means much the same; else what its forms have in common. */
    String sense(String word) {
        String stem = stem(word);
        String sense = pack == null ? null : pack.senses().of(stem);
        return sense == null ? stem : "sense " + sense;
    }

    /** The word of a phrase that the others describe; empty where it has none. */
    String head(String phrase) {
        var words = Words.inOrder(phrase);
        if (words.isEmpty()) {
            return "";
        }
        return pack != null && pack.nounFirst() ? words.getFirst() : words.getLast();
    }

    /** Whether an entry of this kind begins at a token. */
    boolean has(int token, Lex lex) {
        return tags != null && tags.has(token, lex);
    }

    /** Whether an entry of this kind and value begins at a token. */
    boolean valued(int token, Lex lex, String value) {
        var match = tags == null || token >= tokens.size() ? null : tags.at(token, lex);
        return match != null && match.value().equals(value);
    }

    /** Whether an entry of this kind ends just before a token. */
    boolean endsAt(int token, Lex lex) {
        return tags != null && tags.endingAt(token, lex) != null;
    }

    /** Index of the first token that ends after a text index. */
    int tokenAt(int index) {
        return Tokens.at(tokens, index);
    }

    /** Index of the first word that ends after a text index. */
    int wordAt(int index) {
        return Tokens.firstEndingAfter(words, word -> word.span().end(), index);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    /** Walks sorted spans beside rising indices. */
    private static final class Cursor {
        private final List<Span> spans;
        private int next;

        Cursor(List<Span> spans) {
            this.spans = spans;
        }

        boolean covers(int index) {
            while (next < spans.size() && spans.get(next).end() <= index) {
                next++;
            }
            return next < spans.size() && spans.get(next).contains(index);
        }
    }
}
