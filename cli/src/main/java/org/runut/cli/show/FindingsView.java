package org.runut.cli.show;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runut.ledger.Ledger;
import org.runut.model.Article;
import org.runut.model.Check;
import org.runut.model.Drift;
import org.runut.model.Relation;
import org.runut.model.Status;
import org.runut.model.Story;
import org.runut.words.Names;
import org.runut.words.Numbers;
import org.runut.words.Words;
import org.runut.words.Wrap;

/** What a reader of a story would be told first: for each kind of finding one example, in a line or two. */
final class FindingsView {
    private static final int[] COLUMNS = {18};

    private final Paper paper;
    private final Words words;
    private final Numbers numbers;

    FindingsView(Paper paper, Words words) {
        this.paper = paper;
        this.words = words;
        this.numbers = new Numbers(words);
    }

    /** Shows what was found in a story. */
    void show(Story story, Ledger ledger) {
        var names = new Names(words, story.articles(), story.origins());
        copies(story, names);
        relation(story, names, "found.dispute", Relation.Kind.DISPUTES, null);
        relation(story, names, "found.grew", Relation.Kind.REVISES, Relation.Change.GREW);
        relation(story, names, "found.shrank", Relation.Kind.REVISES, Relation.Change.SHRANK);
        relation(story, names, "found.corrected", Relation.Kind.REVISES, Relation.Change.CORRECTED);
        relation(story, names, "found.confirms", Relation.Kind.CONFIRMS, null);
        for (Check.Kind kind : Check.Kind.values()) {
            check(story, ledger, names, kind);
        }
    }

    private void copies(Story story, Names names) {
        Map<String, List<Story.Copy>> byOriginal = story.copies().stream()
                .filter(copy -> copy.kind() != Story.Copy.Kind.PARAPHRASE)
                .collect(Collectors.groupingBy(Story.Copy::of));
        byOriginal.values().stream()
                .max(Comparator.comparingInt(List::size))
                .ifPresent(copies -> line(
                        "found.copies",
                        words.say(
                                "found.copies.of",
                                names.article(copies.getFirst().of()),
                                copies.stream()
                                        .map(copy -> names.outlet(copy.article()))
                                        .collect(Collectors.joining(", ")))));
        story.copies().stream()
                .filter(copy -> copy.kind() == Story.Copy.Kind.PARAPHRASE)
                .findFirst()
                .ifPresent(copy -> line(
                        "found.rewrite",
                        words.say("found.rewrite.of", names.article(copy.article()), names.article(copy.of()))));
        story.copies().stream()
                .flatMap(copy -> copy.drift().stream()
                        .filter(drift -> drift.kind() == Drift.Kind.NUMBER)
                        .map(drift -> words.say(
                                "found.drift.of",
                                names.article(copy.article()),
                                Wrap.cut(drift.original(), 50),
                                Wrap.cut(drift.copy(), 50))))
                .findFirst()
                .ifPresent(text -> line("found.drift", text));
    }

    private void relation(Story story, Names names, String key, Relation.Kind kind, Relation.@Nullable Change change) {
        example(story, kind, change).ifPresent(found -> line(key, sides(found, names, story)));
    }

    /** A relation with the question it belongs to. */
    private record Example(Story.Question question, Story.Entry newer, Story.Entry older, Relation.Between between) {
        /** Plain facts with known origins make the best examples; a revision, where one origin revises itself. */
        int doubts(Relation.Kind kind) {
            boolean elsewhere = kind == Relation.Kind.REVISES && between != Relation.Between.SAME_ORIGIN;
            return doubts(newer) + doubts(older) + (elsewhere ? 2 : 0);
        }

        /** Whether it is known who stands behind both. */
        boolean known() {
            return newer.origin() != null && older.origin() != null;
        }

        /** How many figures answer the question. */
        int figures() {
            return question.figures().size();
        }

        private static int doubts(Story.Entry entry) {
            return (entry.origin() == null ? 2 : 0)
                    + (entry.figure().status() == Status.HAPPENED ? 0 : 1)
                    + (entry.figure().quantity().isPoint() ? 0 : 1)
                    + (entry.figure().chain().speaker() == null ? 1 : 0);
        }
    }

    private static Optional<Example> example(Story story, Relation.Kind kind, Relation.@Nullable Change change) {
        return story.questions().stream()
                .flatMap(question -> question.relations().stream()
                        .filter(relation -> relation.kind() == kind && (change == null || relation.change() == change))
                        .flatMap(relation -> example(question, relation)))
                .filter(Example::known)
                .min(Comparator.<Example>comparingInt(example -> example.doubts(kind))
                        .thenComparing(Comparator.comparingInt(Example::figures).reversed()));
    }

    private static Stream<Example> example(Story.Question question, Relation relation) {
        var byId = new HashMap<String, Story.Entry>();
        question.figures().forEach(entry -> byId.put(entry.figure().id(), entry));
        Story.Entry newer = byId.get(relation.a());
        Story.Entry older = byId.get(relation.b());
        return newer == null || older == null
                ? Stream.empty()
                : Stream.of(new Example(question, newer, older, relation.between()));
    }

    private String sides(Example found, Names names, Story story) {
        return words.of(found.question().label()) + ": " + side(found.older(), names, story) + " → "
                + side(found.newer(), names, story);
    }

    private String side(Story.Entry entry, Names names, Story story) {
        Article article = story.articles().stream()
                .filter(one -> one.id().equals(entry.article()))
                .findFirst()
                .orElseThrow();
        String who = entry.origin() == null ? names.outlet(article) : names.originName(entry.origin());
        return numbers.of(entry.figure().quantity(), entry.figure().place().in(article)) + " (" + who + ")";
    }

    private void check(Story story, Ledger ledger, Names names, Check.Kind kind) {
        story.articles().stream()
                .flatMap(article -> ledger.article(article.id()).stream())
                .flatMap(analysis -> analysis.checks().stream()
                        .filter(check -> check.kind() == kind)
                        .map(check -> names.article(analysis.article().id()) + ": " + words.of(check.message())))
                .findFirst()
                .ifPresent(text -> line("found." + kind.name().toLowerCase(Locale.ROOT), text));
    }

    private void line(String key, String text) {
        paper.columns(2, COLUMNS, new Cell("✓ " + words.say(key), Style.GREEN), Cell.of(text));
    }
}
