package org.runut.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runut.link.Reading.Word;
import org.runut.model.Drift;
import org.runut.model.Part;

/**
 * What a copy changed inside the words that somebody is quoted with. A shorter piece of a quotation is no change, nor is another number,
 * which is told with its figure.
 */
final class QuotedDrift {
    private static final int RUN = 3;
    private static final int AROUND = 3;
    private static final double CHANGED = 0.4;
    private final Reading original;
    private final List<List<Word>> quotations;
    private final Map<String, Integer> byRun = new HashMap<>();

    private QuotedDrift(Reading original) {
        this.original = original;
        quotations = quotations(original);
        for (int q = 0; q < quotations.size(); q++) {
            for (String run : runs(quotations.get(q))) {
                byRun.putIfAbsent(run, q);
            }
        }
    }

    /** The changed quotations of a copy, in its order. */
    static List<Drift> of(Reading original, Reading copy) {
        var drift = new QuotedDrift(original);
        var drifts = new ArrayList<Drift>();
        for (var words : quotations(copy)) {
            var source = drift.source(words);
            var changed = source == null ? null : drift.changed(source, words, copy);
            if (changed != null) {
                drifts.add(changed);
            }
        }
        return drifts;
    }

    /** The direct quotations of a text that are long enough to be known again. */
    private static List<List<Word>> quotations(Reading reading) {
        return reading.analysis().quotations().stream()
                .filter(q -> q.direct() && q.part() == Part.TEXT)
                .map(q -> reading.words()
                        .subList(
                                reading.wordAt(q.content().start()),
                                reading.wordAt(q.content().end())))
                .filter(words -> words.size() > RUN)
                .toList();
    }

    private static List<String> runs(List<Word> words) {
        var runs = new ArrayList<String>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            var run = new StringBuilder();
            words.subList(i, i + RUN).forEach(word -> run.append(word.form()).append(' '));
            runs.add(run.toString());
        }
        return runs;
    }

    /** The quotation with which these words share most runs; null for none. */
    private @Nullable List<Word> source(List<Word> words) {
        var shared = new HashMap<Integer, Integer>();
        for (String run : runs(words)) {
            var of = byRun.get(run);
            if (of != null) {
                shared.merge(of, 1, Integer::sum);
            }
        }
        return shared.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(e -> quotations.get(e.getKey()))
                .orElse(null);
    }

    private @Nullable Drift changed(List<Word> before, List<Word> after, Reading copy) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && same(before.get(head), after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && same(before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail))) {
            tail++;
        }
        var out = before.subList(head, before.size() - tail);
        var in = after.subList(head, after.size() - tail);
        boolean inside = head > 0 && tail > 0 || out.size() == in.size();
        boolean few = Math.max(out.size(), in.size()) <= CHANGED * Math.max(before.size(), after.size());
        boolean told =
                out.stream().anyMatch(QuotedDrift::isNumber) || in.stream().anyMatch(QuotedDrift::isNumber);
        return out.isEmpty() && in.isEmpty() || !inside || !few || told
                ? null
                : new Drift(
                        Drift.Kind.WORDING,
                        phrase(original, before, head, before.size() - tail),
                        phrase(copy, after, head, after.size() - tail));
    }

    private static boolean same(Word a, Word b) {
        return a.form().equals(b.form());
    }

    private static boolean isNumber(Word word) {
        return word.form().chars().anyMatch(Character::isDigit);
    }

    /** The changed words with a few on either side. */
    private static String phrase(Reading reading, List<Word> words, int from, int to) {
        var first = words.get(Math.max(0, from - AROUND));
        var last = words.get(Math.min(words.size(), to + AROUND) - 1);
        return first.span().cover(last.span()).in(reading.article().text());
    }
}
