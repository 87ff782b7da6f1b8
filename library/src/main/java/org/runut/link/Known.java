package org.runut.link;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.runut.model.Status;
import org.runut.model.TimeValue;

/**
 * What is known of a story's figures once questions, origins and statements are found.
 *
 * @param questions  number of the question of each figure
 * @param sources    origin of each figure that has one
 * @param statements statement of each figure that has one
 * @param taken      the figure from which each copied one was taken
 */
record Known(
        Map<Mention, Integer> questions,
        Map<Mention, Source> sources,
        Map<Mention, Utterance> statements,
        Map<Mention, CopyLink.Pair> taken) {

    /** The origin of a figure; null where unknown. */
    @Nullable
    Source source(Mention mention) {
        return sources.get(mention);
    }

    /** The statement of a figure; null where unknown. */
    @Nullable
    Utterance statement(Mention mention) {
        return statements.get(mention);
    }

    /** Whether both figures answer one question. */
    boolean sameQuestion(Mention a, Mention b) {
        return Objects.equals(questions.get(a), questions.get(b));
    }

    /** Whether both figures report one statement. */
    boolean sameStatement(Mention a, Mention b) {
        var statement = statement(a);
        return statement != null && statement.equals(statement(b));
    }

    /** The time a figure holds for: as the text says, else when it was said, else when it was published; null for none. */
    @Nullable
    TimeValue time(Mention mention) {
        var stated = mention.stated();
        if (stated != null && mention.figure().status() != Status.PLANNED) {
            return stated;
        }
        var statement = statement(mention);
        if (statement != null && statement.date() != null) {
            return statement.date();
        }
        return mention.reading().article().published();
    }
}
