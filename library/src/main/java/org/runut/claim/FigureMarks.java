package org.runut.claim;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.model.Article;
import org.runut.model.Explanation;
import org.runut.model.Explanation.Ground;
import org.runut.model.Explanation.Property;
import org.runut.model.Explanation.Reason;
import org.runut.model.Explanation.Rejection;
import org.runut.model.Figure;
import org.runut.model.Part;
import org.runut.model.Status;

/** What can be seen of a figure that makes it more or less likely to be right. */
public final class FigureMarks {
    private final Figure figure;
    private final Explanation because;
    private final Set<String> marks = new LinkedHashSet<>();

    private FigureMarks(Figure figure) {
        this.figure = figure;
        because = figure.explanation();
    }

    /** The marks that hold of a figure of the article. */
    public static Set<String> of(Figure figure, Article article) {
        var marks = new FigureMarks(figure);
        for (var reason : figure.explanation().reasons()) {
            marks.add(reason);
        }
        marks.surroundings(article);
        return marks.marks;
    }

    private void add(Reason reason) {
        switch (reason.property()) {
            case COUNTED -> add("counted", counted(reason.ground()));
            case STATUS -> add("status", status(reason.ground()));
            case SPEAKER -> add("speaker", speaker(reason.ground()));
            case CONCEPT -> add("concept", reason.ground() == Ground.UNKNOWN ? "unknown" : null);
            case FRAME, UNIT, BOUNDS, LINK, CUE, TIME, SCOPE, BASIS, TALLY, HAPPENING -> {}
        }
    }

    private void add(String group, @Nullable String mark) {
        if (mark != null) {
            marks.add(group + "." + mark);
        }
    }

    private static @Nullable String counted(Ground ground) {
        return switch (ground) {
            case AHEAD -> "ahead";
            case FAR_AHEAD -> "far-ahead";
            case FIGURE_BEFORE -> "leaning";
            case WHOLE -> "whole";
            case COUNTING_WORD, NOTHING -> "unnamed";
            default -> null;
        };
    }

    private static @Nullable String status(Ground ground) {
        return switch (ground) {
            case WORD, OPENING -> "word";
            default -> null;
        };
    }

    private static @Nullable String speaker(Ground ground) {
        return switch (ground) {
            case QUOTED, SHORT_NAME -> "quoted";
            case POINTED_TO, CARRIED_OVER -> "pointed-to";
            case GOES_ON -> "goes-on";
            case PLANNER, ANSWERS -> "subject";
            default -> null;
        };
    }

    private void surroundings(Article article) {
        boolean happens = !figure.binding().frame().isEmpty();
        add("frame", happens ? null : "none");
        String counted = figure.binding().counted();
        add("counted", counted != null && counted.indexOf(' ') < 0 ? "one-word" : null);
        add("status", figure.status() == Status.POSSIBLE ? "possible" : null);
        add("status", because.isContested(Property.STATUS) ? "contested" : null);
        boolean dropped = has(Rejection.NOT_CARRIED);
        add("speaker", dropped ? "dropped" : null);
        add("speaker", !dropped && because.isContested(Property.SPEAKER) ? "contested" : null);
        add("place", figure.quantity().part() == Part.TITLE ? "headline" : null);
        add("language", article.language());
    }

    private boolean has(Rejection rejection) {
        for (var alternative : because.alternatives()) {
            if (alternative.rejection() == rejection) {
                return true;
            }
        }
        return false;
    }
}
