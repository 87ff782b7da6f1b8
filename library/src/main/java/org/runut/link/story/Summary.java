package org.runut.link.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.runut.model.Label;
import org.runut.model.Part;
import org.runut.model.Relation;
import org.runut.model.Relation.Kind;
import org.runut.model.Story;
import org.runut.model.Story.Entry;
import org.runut.model.Story.Question;
import org.runut.text.WrittenNumber;

/** Says a story in two or three sentences made of its own claims: what its most telling questions stand at, and who says so. */
public final class Summary {
    private static final int SENTENCES = 3;
    private static final int VALUES = 3;
    private static final String TIMES = "times";

    private final Story story;
    private final Map<String, String> origins = new HashMap<>();
    private final WrittenNumber indonesian = new WrittenNumber(true);
    private final WrittenNumber english = new WrittenNumber(false);

    private Summary(Story story) {
        this.story = story;
        story.origins().forEach(origin -> origins.put(origin.id(), origin.name()));
    }

    /** The sentences, the most telling first; none where no figure of the story has a value. */
    public static List<Label> of(Story story) {
        return new Summary(story).sentences();
    }

    private List<Label> sentences() {
        return story.questions().stream()
                .filter(question -> !isAside(question))
                .sorted(Comparator.comparingInt(Question::outlets)
                        .thenComparing(question -> question.figures().size())
                        .thenComparing(question -> question.relations().stream()
                                .filter(relation -> relation.kind() == Kind.DISPUTES || relation.kind() == Kind.REVISES)
                                .count())
                        .reversed())
                .flatMap(question -> sentence(question).stream())
                .limit(SENTENCES)
                .toList();
    }

    /** Whether one outlet alone gives a mere number of which nobody could tell what it counts ("dua kali"). */
    private boolean isAside(Question question) {
        String unit = question.unit();
        return question.outlets() == 1
                && story.outlets() > 1
                && question.measure().startsWith("|")
                && (unit == null || unit.equals(TIMES));
    }

    /** What holds now; where no origin is known all that texts give. */
    private static List<String> told(Question question) {
        return !question.current().isEmpty()
                ? question.current()
                : question.figures().stream()
                        .filter(entry -> entry.origin() == null
                                && entry.figure().quantity().part() == Part.TEXT)
                        .map(entry -> entry.figure().id())
                        .toList();
    }

    private Optional<Label> sentence(Question question) {
        String indonesian = sentence(question, true);
        return indonesian.isEmpty() ? Optional.empty() : Optional.of(new Label(indonesian, sentence(question, false)));
    }

    private String sentence(Question question, boolean indonesian) {
        var numbers = indonesian ? this.indonesian : english;
        var entries = question.figures().stream()
                .collect(Collectors.toMap(e -> e.figure().id(), e -> e, (a, b) -> a));
        var values = new LinkedHashMap<String, Set<String>>();
        for (String id : told(question)) {
            var entry = entries.get(id);
            String value = entry == null ? "" : numbers.of(entry.figure().quantity());
            if (entry != null && !value.isEmpty()) {
                values.computeIfAbsent(value, k -> new LinkedHashSet<>()).add(origin(entry, indonesian));
            }
        }
        String label = indonesian ? question.label().id() : question.label().en();
        if (values.isEmpty() || label.isBlank()) {
            return "";
        }
        var told = values.entrySet().stream()
                .limit(VALUES)
                .map(e -> e.getKey() + " (" + String.join(", ", e.getValue()) + ")")
                .collect(Collectors.joining("; "));
        return capitalised(label) + ": " + told + more(values.size(), indonesian)
                + String.join("", moves(question, entries, numbers, indonesian)) + ".";
    }

    private String origin(Entry entry, boolean indonesian) {
        String id = entry.origin();
        String speaker = entry.figure().chain().speaker();
        return id != null
                ? origins.getOrDefault(id, id)
                : speaker != null ? speaker : indonesian ? "tanpa narasumber" : "nobody named";
    }

    private static String more(int values, boolean indonesian) {
        int left = values - VALUES;
        return left <= 0 ? "" : indonesian ? "; " + left + " angka lain" : "; " + left + " more";
    }

    /** What the current figures were before, and whether they are disputed. */
    private static List<String> moves(
            Question question, Map<String, Entry> entries, WrittenNumber numbers, boolean indonesian) {
        var moves = new ArrayList<String>();
        var current = question.current();
        question.relations().stream()
                .filter(relation -> relation.kind() == Kind.REVISES && current.contains(relation.a()))
                .map(relation -> entries.get(relation.b()))
                .filter(Objects::nonNull)
                .map(entry -> numbers.of(entry.figure().quantity()))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .ifPresent(value -> moves.add((indonesian ? "; semula " : "; earlier ") + value));
        if (question.relations().stream().anyMatch(relation -> disputed(relation, current))) {
            moves.add(indonesian ? "; belum sepakat" : "; disputed");
        }
        return moves;
    }

    private static boolean disputed(Relation relation, List<String> current) {
        return relation.kind() == Kind.DISPUTES && current.contains(relation.a()) && current.contains(relation.b());
    }

    private static String capitalised(String label) {
        int end = label.offsetByCodePoints(0, 1);
        return label.substring(0, end).toUpperCase(Locale.ROOT) + label.substring(end);
    }
}
