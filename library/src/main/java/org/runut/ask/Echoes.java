package org.runut.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.ask.Answer.Echo;
import org.runut.ask.Answer.Finding;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Quotation;

/** Finds quotations of articles that say what those of a text say. */
final class Echoes {
    private static final int FEWEST = 3;
    private static final double ALIKE = 0.6;
    private static final int MOST = 3;

    private Echoes() {}

    private record Match(Echo echo, double share) {}

    /** The echoes of quotations that hold no figure a finding is about already. */
    static List<Echo> of(Analysis asked, List<Case> cases, List<Finding> findings) {
        var echoes = new ArrayList<Echo>();
        for (var quotation : asked.quotations()) {
            if (findings.stream().noneMatch(finding -> holds(quotation, finding))) {
                echoes.addAll(of(asked, quotation, cases));
            }
        }
        return echoes;
    }

    private static boolean holds(Quotation quotation, Finding finding) {
        var place = finding.figure().quantity();
        return place.part() == quotation.part() && quotation.content().overlaps(place.span());
    }

    private static List<Echo> of(Analysis asked, Quotation quotation, List<Case> cases) {
        var words = Wording.of(content(asked, quotation));
        var matches = new ArrayList<Match>();
        for (var one : cases) {
            for (var analysis : one.articles()) {
                for (var other : analysis.quotations()) {
                    match(asked, quotation, words, analysis, other, matches);
                }
            }
        }
        return matches.stream()
                .sorted(Comparator.comparingDouble(match -> -match.share()))
                .limit(MOST)
                .map(Match::echo)
                .toList();
    }

    private static void match(
            Analysis asked,
            Quotation mine,
            Set<String> words,
            Analysis analysis,
            Quotation other,
            List<Match> matches) {
        var theirs = Wording.of(content(analysis, other));
        int smaller = Math.min(words.size(), theirs.size());
        int shared = Wording.shared(words, theirs);
        if (smaller >= FEWEST && shared >= ALIKE * smaller) {
            String said = content(asked, mine).toLowerCase(Locale.ROOT);
            boolean otherWords = mine.direct()
                    && other.direct()
                    && !content(analysis, other).toLowerCase(Locale.ROOT).contains(said);
            var echo =
                    new Echo(mine, analysis.article(), other, otherSpeaker(asked, mine, analysis, other), otherWords);
            matches.add(new Match(echo, (double) shared / Math.max(words.size(), theirs.size())));
        }
    }

    private static String content(Analysis analysis, Quotation quotation) {
        Article article = analysis.article();
        return quotation.content().in(article.text(quotation.part())).strip();
    }

    /** Whether two speakers are named who have no word of their names in common, and neither is named in the words for the other. */
    private static boolean otherSpeaker(Analysis asked, Quotation mine, Analysis analysis, Quotation other) {
        String me = mine.chain().speaker();
        String them = other.chain().speaker();
        String id = mine.chain().speakerId();
        if (me == null || them == null || id != null && id.equals(other.chain().speakerId())) {
            return false;
        }
        return Wording.shared(words(me), words(them)) == 0
                && !source(analysis, other).containsAll(words(me))
                && !source(asked, mine).containsAll(words(them));
    }

    /** The words that name a source with those around it in its sentence: an official stands beside the body he speaks for. */
    private static Set<String> source(Analysis analysis, Quotation quotation) {
        var source = quotation.source();
        if (source == null) {
            return Set.of();
        }
        String text = analysis.article().text(quotation.part());
        var content = quotation.content();
        var cue = quotation.cue();
        int begin = Math.max(text.lastIndexOf('\n', source.start()), text.lastIndexOf(". ", source.start())) + 1;
        int end = cue == null ? source.end() : Math.max(source.end(), cue.start());
        return words(
                content.start() > source.start()
                        ? text.substring(begin, Math.min(end, content.start()))
                        : text.substring(Math.max(begin, Math.min(content.end(), source.start())), source.end()));
    }

    private static Set<String> words(@Nullable String name) {
        return name == null ? Set.of() : Wording.of(name);
    }
}
