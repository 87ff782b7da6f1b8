package org.runut.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.ask.Answer.Passage;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Span;

/** Finds sentences that speak of what a text speaks of. */
final class Passages {
    private static final int FEWEST = 2;
    private static final double ENOUGH = 0.4;
    private static final int MOST = 5;

    private Passages() {}

    private record Match(Passage passage, double share) {}

    /** The sentences of stories and of articles found by their words that share most with the text. */
    static List<Passage> of(Analysis asked, List<Case> cases, List<Article> found) {
        var words = Wording.of(asked.article().text());
        var matches = new ArrayList<Match>();
        var seen = new HashSet<String>();
        for (var one : cases) {
            for (var analysis : one.articles()) {
                seen.add(analysis.article().id());
                best(analysis.article(), one.story().id(), words, matches);
            }
        }
        found.stream()
                .filter(article -> seen.add(article.id()))
                .forEach(article -> best(article, null, words, matches));
        return matches.stream()
                .sorted(Comparator.comparingDouble(match -> -match.share()))
                .limit(MOST)
                .map(Match::passage)
                .toList();
    }

    /** The sentence of an article that shares most, where it shares enough. */
    private static void best(Article article, @Nullable String story, Set<String> words, List<Match> matches) {
        Span best = null;
        int most = 0;
        for (var sentence : sentences(article.text())) {
            int shared = Wording.shared(words, Wording.of(sentence.in(article.text())));
            if (shared > most) {
                most = shared;
                best = sentence;
            }
        }
        if (best != null && most >= FEWEST && most >= ENOUGH * words.size()) {
            matches.add(new Match(new Passage(article, story, best), (double) most / words.size()));
        }
    }

    /** Roughly: up to the end of a line, or to a mark that ends a sentence and a space. */
    private static List<Span> sentences(String text) {
        var sentences = new ArrayList<Span>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '.' || c == '?' || c == '!') && endsAt(text, i + 1);
            if (ends || i == text.length() - 1) {
                add(sentences, text, start, i + 1);
                start = i + 1;
            }
        }
        return sentences;
    }

    private static boolean endsAt(String text, int next) {
        return next >= text.length() || Character.isWhitespace(text.charAt(next));
    }

    private static void add(List<Span> sentences, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new Span(start, end));
        }
    }
}
