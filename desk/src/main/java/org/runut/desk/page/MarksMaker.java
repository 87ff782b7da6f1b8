package org.runut.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.runut.desk.work.Marks;
import org.runut.desk.work.Marks.About;
import org.runut.model.Decision;
import org.runut.model.Decision.Work.What;
import org.runut.model.Ruling;
import org.runut.model.Story;
import org.runut.words.Decided;
import org.runut.words.Words;

/**
 * Tells of work on the claims of a story.
 *
 * @param words for people
 * @param marks the work, by what it is about
 */
record MarksMaker(Words words, Map<About, Marks> marks) {
    /** Of the decisions that bear on a story. */
    static MarksMaker of(Words words, List<Ruling> rulings) {
        return new MarksMaker(
                words, Marks.of(rulings).stream().collect(Collectors.toMap(Marks::about, Function.identity())));
    }

    /** Whether there is work on a figure. */
    boolean has(String figure) {
        return marks.containsKey(new About(figure, false));
    }

    /** The work on a figure. */
    List<Chip> of(String figure) {
        return chips(figure, false);
    }

    /** The work on a question, whichever of its figures it was said of. */
    List<Chip> ofQuestion(Story.Question question) {
        return question.figures().stream()
                .flatMap(entry -> chips(entry.figure().id(), true).stream())
                .toList();
    }

    private List<Chip> chips(String figure, boolean question) {
        var found = marks.get(new About(figure, question));
        return found == null ? List.of() : chips(found);
    }

    /** The work on a claim or a question: what is to be done, who does it, tags, notes. */
    List<Chip> chips(Marks of) {
        var works = new ArrayList<Decision.Work>();
        Stream.of(of.state(), of.assignee(), of.rating(), of.all(What.TAG), of.all(What.NOTE))
                .forEach(works::addAll);
        return works.stream().map(this::chip).toList();
    }

    private Chip chip(Decision.Work work) {
        String text = switch (work.what()) {
            case TO_CHECK, CHECKED -> words.say("mark." + work.what().key());
            case ASSIGN -> words.say("mark.assign", work.text());
            case TAG -> "#" + work.text();
            case NOTE -> work.text();
            case RATE -> words.say("mark.rated", work.text());
        };
        return new Chip(work.what().key(), text, new Decided(words).by(work), work.id());
    }
}
