package org.runut.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.runut.model.Article;
import org.runut.model.Check;
import org.runut.model.Part;
import org.runut.model.Story.Entry;
import org.runut.model.Story.Question;
import org.runut.pack.Lex;

/**
 * How fit a headline is to name a story: less where its own text does not bear it out, where its numbers no longer hold, or where
 * it announces an overview rather than news.
 */
final class HeadlineWeights {
    private static final double NOT_BORNE_OUT = 0.4;
    private static final double OVERTAKEN = 0.4;
    private static final double OVERVIEW = 0.5;

    private final Map<String, Double> weights = new HashMap<>();

    HeadlineWeights(List<Reading> readings, List<Question> questions) {
        var answers = new HashMap<String, Question>();
        questions.forEach(q -> q.figures().forEach(f -> answers.put(f.figure().id(), q)));
        for (var reading : readings) {
            double weight = isBorneOut(reading) ? 1 : NOT_BORNE_OUT;
            weight *= isOvertaken(reading, answers) ? OVERTAKEN : 1;
            weight *= isOverview(reading) ? OVERVIEW : 1;
            weights.put(reading.id(), weight);
        }
    }

    /** The weight of an article's headline, up to 1. */
    double of(Article article) {
        return weights.getOrDefault(article.id(), 1.0);
    }

    private static boolean isBorneOut(Reading reading) {
        return reading.analysis().checks().stream().noneMatch(check -> check.kind() == Check.Kind.HEADLINE);
    }

    private static boolean isOverview(Reading reading) {
        var tags = reading.titleTags();
        return tags != null && tags.first(0, reading.titleTokens().size(), Lex.OVERVIEW) != null;
    }

    /** Whether a number of the headline answers a question that now stands at another, which the headline does not give too. */
    private static boolean isOvertaken(Reading reading, Map<String, Question> answers) {
        var latest = new HashMap<Question, Boolean>();
        reading.mentions().stream().filter(Mention::headline).forEach(m -> {
            var question = answers.get(m.id());
            if (question != null) {
                latest.merge(question, !isOvertaken(m, question), Boolean::logicalOr);
            }
        });
        return latest.containsValue(false);
    }

    /** Whether a figure holds now; where nobody is named, whatever a text gives. */
    private static boolean holds(Entry entry, Question question) {
        return question.current().isEmpty()
                ? entry.figure().quantity().part() == Part.TEXT
                : question.current().contains(entry.figure().id());
    }

    /** Whether the latest figure that holds is another: what an earlier voice still stands by is no news. */
    private static boolean isOvertaken(Mention headline, Question question) {
        return question.figures().reversed().stream()
                .filter(f -> holds(f, question))
                .findFirst()
                .filter(f -> !f.figure().quantity().sameBounds(headline.figure().quantity()))
                .isPresent();
    }
}
