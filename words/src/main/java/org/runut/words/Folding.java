package org.runut.words;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.runut.model.Part;
import org.runut.model.Relation;
import org.runut.model.Story;

/**
 * Folds the figures of a question that only repeat another under the one they repeat: copies and relays that changed
 * nothing, and the same value twice in one article. What the folded ones relate to, the one above them does.
 */
public final class Folding {
    /** What befalls people, the gravest first. */
    private static final List<String> GRAVEST = List.of(
            "killed",
            "killed-or-wounded",
            "missing",
            "seriously-wounded",
            "wounded",
            "lightly-wounded",
            "infected",
            "displaced");

    private final Map<String, Story.Entry> entries = new LinkedHashMap<>();
    private final Map<String, String> above = new HashMap<>();
    private final List<Relation> relations;

    private Folding(Story.Question question) {
        question.figures().forEach(entry -> entries.put(entry.figure().id(), entry));
        this.relations = question.relations();
    }

    /** A question with nothing folded. */
    public static Folding none(Story.Question question) {
        return new Folding(question);
    }

    /** A question in which what changed nothing is folded. */
    public static Folding of(Story.Question question) {
        var folding = new Folding(question);
        folding.foldRepeated();
        folding.relations.stream().filter(folding::changesNothing).forEach(relation -> {
            if (!folding.root(relation.b()).equals(relation.a())) {
                folding.above.putIfAbsent(relation.a(), relation.b());
            }
        });
        return folding;
    }

    /** The same value again in one article folds under that of the body, which mostly says who says it. */
    private void foldRepeated() {
        var kept = new HashMap<String, Story.Entry>();
        for (Story.Entry entry : entries.values()) {
            var quantity = entry.figure().quantity();
            String place = entry.article()
                    + ' '
                    + quantity.low()
                    + ' '
                    + quantity.high()
                    + ' '
                    + entry.figure().status();
            Story.Entry earlier = kept.get(place);
            if (earlier == null) {
                kept.put(place, entry);
            } else if (earlier.figure().quantity().part() == Part.TITLE) {
                above.put(earlier.figure().id(), entry.figure().id());
                kept.put(place, entry);
            } else {
                above.put(entry.figure().id(), earlier.figure().id());
            }
        }
    }

    private boolean changesNothing(Relation relation) {
        Story.Entry a = entries.get(relation.a());
        Story.Entry b = entries.get(relation.b());
        return isPassedOn(relation) && relation.drift().isEmpty() && a != null && b != null && sameClaim(a, b);
    }

    private static boolean sameClaim(Story.Entry a, Story.Entry b) {
        return a.figure().quantity().sameBounds(b.figure().quantity())
                && a.figure().status() == b.figure().status();
    }

    private static boolean isPassedOn(Relation relation) {
        return relation.kind() == Relation.Kind.COPIES || relation.kind() == Relation.Kind.RELAYS;
    }

    private String root(String id) {
        String root = id;
        var seen = new HashSet<String>();
        while (above.containsKey(root) && seen.add(root)) {
            root = above.getOrDefault(root, root);
        }
        return root;
    }

    /** The figures that stand for themselves. */
    public List<Story.Entry> shown() {
        return entries.values().stream()
                .filter(entry -> root(entry.figure().id()).equals(entry.figure().id()))
                .toList();
    }

    /**
     * Of the figures that stand for themselves so many as are asked for, in time order: those of the first relations, those
     * that hold now, those with a date and a speaker before others.
     *
     * @param current the figures that hold now
     * @param figures how many, at most
     * @param telling of how many of the first relations both sides come first
     */
    public List<Story.Entry> shown(List<String> current, int figures, int telling) {
        List<Story.Entry> all = shown();
        if (all.size() <= figures) {
            return all;
        }
        var related = new HashSet<String>();
        relations().stream().limit(telling).forEach(relation -> related.addAll(List.of(relation.a(), relation.b())));
        var chosen = all.stream()
                .sorted(Comparator.comparing((Story.Entry entry) ->
                                !related.contains(entry.figure().id()))
                        .thenComparing(entry -> !isAmong(current, entry))
                        .thenComparing(entry -> entry.figure().asOf() == null)
                        .thenComparing(entry -> entry.figure().chain().speaker() == null))
                .limit(figures)
                .toList();
        return all.stream().filter(chosen::contains).toList();
    }

    /** Whether this figure, or one folded under it, is among these. */
    public boolean isAmong(List<String> ids, Story.Entry shown) {
        return ids.stream().anyMatch(id -> root(id).equals(shown.figure().id()));
    }

    /** The figures of other articles folded under this one. */
    public List<Story.Entry> under(Story.Entry shown) {
        return entries.values().stream()
                .filter(entry -> !entry.article().equals(shown.article())
                        && root(entry.figure().id()).equals(shown.figure().id()))
                .toList();
    }

    /** The relations between figures that are shown, the most telling first: of two figures one, their own if they have one. */
    public List<Relation> relations() {
        var told = new HashSet<Set<String>>();
        return relations.stream()
                .sorted(Comparator.comparing(relation -> !isOwn(relation)))
                .map(relation -> between(relation, root(relation.a()), root(relation.b())))
                .filter(relation -> !relation.a().equals(relation.b()) && told.add(Set.of(relation.a(), relation.b())))
                .sorted(Comparator.comparingInt(relation -> rank(relation.kind())))
                .toList();
    }

    private boolean isOwn(Relation relation) {
        return root(relation.a()).equals(relation.a()) && root(relation.b()).equals(relation.b());
    }

    private static Relation between(Relation relation, String a, String b) {
        return new Relation(
                a, b, relation.kind(), relation.change(), relation.between(), relation.drift(), relation.why());
    }

    /**
     * The questions that several figures answer, the weightiest first: those that most figures and origins answer, a dispute
     * or a revision counting double; among those of about the same weight what befell people, the gravest first.
     */
    public static List<Story.Question> shared(Story story) {
        return story.questions().stream()
                .filter(question -> question.figures().size() > 1)
                .sorted(Comparator.comparingInt(Folding::doublings)
                        .reversed()
                        .thenComparingInt(Folding::gravity)
                        .thenComparing(Comparator.comparingInt(Folding::weight).reversed()))
                .toList();
    }

    private static int weight(Story.Question question) {
        boolean moved = question.relations().stream()
                .anyMatch(relation ->
                        relation.kind() == Relation.Kind.DISPUTES || relation.kind() == Relation.Kind.REVISES);
        return (question.figures().size() + question.origins()) * (moved ? 2 : 1);
    }

    /** How often its weight doubled: questions of about the same weight have the same number. */
    private static int doublings(Story.Question question) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(weight(question));
    }

    /** The gravest has the lowest number. */
    private static int gravity(Story.Question question) {
        int place = "person".equals(question.unit())
                ? GRAVEST.indexOf(
                        question.figures().getFirst().figure().binding().frame())
                : -1;
        return place < 0 ? GRAVEST.size() : place;
    }

    /** The questions that only one figure answers. */
    public static List<Story.Question> single(Story story) {
        return story.questions().stream()
                .filter(question -> question.figures().size() == 1)
                .toList();
    }

    /** How telling a kind of relation is, the most telling first. */
    public static int rank(Relation.Kind kind) {
        return switch (kind) {
            case DISPUTES -> 0;
            case REVISES -> 1;
            case COPIES, RELAYS -> 2;
            case CONFIRMS -> 3;
            case COMPATIBLE -> 4;
            case UNDECIDED -> 5;
            case DIFFERS_IN_SCOPE -> 6;
        };
    }
}
