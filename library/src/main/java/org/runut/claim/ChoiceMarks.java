package org.runut.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects what is seen of a choice. Every mark is told with the way by which the choice was found ("before/linker"), and once
 * more with the kind of the quantity ("MONEY~before/linker"), for money is told of other things than people are.
 */
final class ChoiceMarks {
    private static final int MANY = 2;

    private final String way;
    private final String kind;
    private final Set<String> marks = new LinkedHashSet<>();

    /** The marks of a choice that was found in this way ("before") for a quantity of this kind. */
    ChoiceMarks(String way, Site site) {
        this.way = way + "/";
        var mention = site.mention();
        String counts = mention.unit() < 0 ? "-bare~" : PeopleFinder.countsPeople(site) ? "-people~" : "~";
        kind = mention.kind() + counts;
        add("is");
    }

    /** Notes a mark. */
    ChoiceMarks add(String mark) {
        marks.add(way + mark);
        marks.add(kind + way + mark);
        return this;
    }

    /** Notes a mark where it holds. */
    ChoiceMarks add(String mark, boolean holds) {
        return holds ? add(mark) : this;
    }

    /** Notes how many of something there are: none, one, or several. */
    ChoiceMarks add(String mark, int count) {
        return add(mark + Math.min(MANY, count));
    }

    /** Notes a mark that says the same of quantities of any kind. */
    ChoiceMarks addPlain(String mark) {
        marks.add(way + mark);
        return this;
    }

    /** All of them. */
    List<String> list() {
        return List.copyOf(marks);
    }
}
