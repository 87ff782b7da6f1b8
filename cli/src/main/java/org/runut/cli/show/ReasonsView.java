package org.runut.cli.show;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.runut.model.Article;
import org.runut.model.Explanation;
import org.runut.model.Explanation.Alternative;
import org.runut.model.Explanation.Property;
import org.runut.model.Explanation.Reason;

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
            var told = new ArrayList<String>();
            for (var reason : explanation.reasons()) {
                if (row.contains(reason.property())) {
                    told.add(reason(reason, article, answers));
                }
            }
            if (!told.isEmpty()) {
                String name = words.say("property." + key(row.iterator().next()));
                paper.columns(2, COLUMNS, Cell.dim(name), Cell.of(String.join("; ", told)));
            }
        }
        String name = words.say("explain.rejected");
        for (var other : explanation.alternatives()) {
            paper.columns(2, COLUMNS, Cell.dim(name), Cell.dim(rejected(other, article)));
            name = "";
        }
    }

    /**
     * What was read, as it is told.
     *
     * @param counted what is counted
     * @param status  the status
     * @param speaker who says it
     * @param time    when
     */
    record Answers(String counted, String status, String speaker, String time) {
        String to(Property property) {
            return switch (property) {
                case COUNTED -> counted;
                case STATUS -> status;
                case SPEAKER -> speaker;
                case TIME -> time;
                case CONCEPT, FRAME, UNIT, BOUNDS, LINK, CUE, SCOPE, BASIS, TALLY, HAPPENING -> "";
            };
        }
    }

    private String reason(Reason reason, Article article, Answers answers) {
        var place = reason.place();
        String quoted = place == null ? "" : Wrap.cut(place.in(article), QUOTED);
        return words.say(
                "why." + key(reason.property()) + "." + key(reason.ground()), quoted, answers.to(reason.property()));
    }

    private String rejected(Alternative other, Article article) {
        String quoted = Wrap.cut(other.place().in(article), QUOTED);
        String value =
                switch (other.property()) {
                    case STATUS -> words.say("status." + other.value());
                    case SPEAKER -> Wrap.cut(other.value(), QUOTED);
                    default -> quoted;
                };
        return words.say("other." + key(other.property()), quoted, value) + ": "
                + words.say("rejection." + key(other.rejection()));
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
