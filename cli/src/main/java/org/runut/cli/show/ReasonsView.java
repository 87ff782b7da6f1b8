package org.runut.cli.show;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.model.Article;
import org.runut.model.Explanation;
import org.runut.model.Explanation.Alternative;
import org.runut.model.Explanation.Ground;
import org.runut.model.Explanation.Property;
import org.runut.model.Place;
import org.runut.words.Words;
import org.runut.words.Wrap;

/** Says in plain words what a claim rests on and what was turned down. */
final class ReasonsView {
    private static final int[] COLUMNS = {14};
    private static final int QUOTED = 60;

    /** What is told in one row, under the name of its first property. */
    private static final List<Set<Property>> ROWS = List.of(
            EnumSet.of(Property.COUNTED, Property.CONCEPT),
            EnumSet.of(Property.FRAME, Property.SCOPE, Property.TALLY),
            EnumSet.of(Property.UNIT, Property.BOUNDS, Property.LINK),
            EnumSet.of(Property.HAPPENING),
            EnumSet.of(Property.STATUS, Property.BASIS),
            EnumSet.of(Property.SPEAKER, Property.CUE),
            EnumSet.of(Property.TIME));

    private final Paper paper;
    private final Words words;

    ReasonsView(Paper paper, Words words) {
        this.paper = paper;
        this.words = words;
    }

    /** Shows the reasons, a row for each question a reader may ask, then what was turned down. */
    void show(Explanation explanation, Article article, Answers answers) {
        for (var row : ROWS) {
            var told = row(explanation, row, article, answers);
            if (!told.isEmpty()) {
                String name = words.say("property." + key(row.iterator().next()));
                paper.columns(2, COLUMNS, Cell.dim(name), Cell.of(String.join("; ", told)));
            }
        }
        String name = words.say("explain.rejected");
        for (String other : rejected(explanation, article)) {
            paper.columns(2, COLUMNS, Cell.dim(name), Cell.dim(other));
            name = "";
        }
    }

    /** What is told in a row; words that do the same for a property are told together. */
    private List<String> row(Explanation explanation, Set<Property> row, Article article, Answers answers) {
        Map<String, String> quoted = new LinkedHashMap<>();
        Map<String, Property> asked = new LinkedHashMap<>();
        for (var property : row) {
            for (var reason : explanation.reasons()) {
                if (reason.property() == property && reason.ground() != Ground.KNOWN) {
                    String why = why(property, reason.ground());
                    quoted.merge(why, quoted(reason.place(), article), (a, b) -> a + "”, “" + b);
                    asked.put(why, property);
                }
            }
        }
        var told = new ArrayList<String>();
        quoted.forEach((why, q) -> told.add(words.say(why, q, answers.to(asked.getOrDefault(why, Property.UNIT)))));
        return told;
    }

    /** The sentence for a ground of a property, or for the ground whatever the property. */
    private String why(Property property, Ground ground) {
        String own = "why." + key(property) + "." + key(ground);
        return words.holds(own) ? own : "why." + key(ground);
    }

    private static String quoted(@Nullable Place place, Article article) {
        return place == null ? "" : Wrap.cut(place.in(article), QUOTED);
    }

    /** What was turned down, what for the same reason told together. */
    private List<String> rejected(Explanation explanation, Article article) {
        Map<String, String> told = new LinkedHashMap<>();
        for (var other : explanation.alternatives()) {
            String why = words.say("other." + key(other.property())) + ": "
                    + words.say("rejection." + key(other.rejection()));
            told.merge(why, value(other, article), (a, b) -> a.contains(b) ? a : a + ", " + b);
        }
        return told.entrySet().stream()
                .map(other -> other.getValue() + " " + other.getKey())
                .toList();
    }

    private String value(Alternative other, Article article) {
        String quoted = "“" + quoted(other.place(), article) + "”";
        return switch (other.property()) {
            case STATUS -> quoted + " (" + words.say("status." + other.value()) + ")";
            case SPEAKER -> Wrap.cut(other.value(), QUOTED);
            default -> quoted;
        };
    }

    /**
     * What was read, as it is told.
     *
     * @param counted what is counted
     * @param status  the status
     * @param speaker who says it
     * @param time    when
     * @param scope   which part
     * @param tally   what kind of count
     * @param basis   what it rests on
     */
    record Answers(
            String counted, String status, String speaker, String time, String scope, String tally, String basis) {
        String to(Property property) {
            return switch (property) {
                case COUNTED -> counted;
                case STATUS -> status;
                case SPEAKER -> speaker;
                case TIME -> time;
                case SCOPE -> scope;
                case TALLY -> tally;
                case BASIS -> basis;
                case CONCEPT, FRAME, UNIT, BOUNDS, LINK, CUE, HAPPENING -> "";
            };
        }
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
