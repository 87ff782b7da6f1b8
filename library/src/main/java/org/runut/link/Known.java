package org.runut.link;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runut.model.Basis;
import org.runut.model.Status;
import org.runut.model.TimeValue;

/**
 * What is known of a story's figures once questions, origins and statements are found.
 *
 * @param questions  number of the question of each figure
 * @param sources    origin of each figure that has one
 * @param credited   whom the article names for each figure, who may be another where it was copied
 * @param statements statement of each figure that has one
 * @param taken      the figure from which each copied one was taken
 * @param papers     the document of which nobody is named as the author, of each figure that one gives
 */
record Known(
        Map<Mention, Integer> questions,
        Map<Mention, Source> sources,
        Map<Mention, Source> credited,
        Map<Mention, Utterance> statements,
        Map<Mention, CopyLink.Pair> taken,
        Map<Mention, String> papers) {

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

    /** Whether nobody can be named behind a figure, though the text does not give it as its own: a nameless paper, a rumour. */
    boolean isDoubtful(Mention mention) {
        var chain = mention.figure().chain();
        boolean somebody = chain.speaker() != null || !chain.via().isEmpty();
        return source(mention) == null
                && (somebody || mention.figure().binding().basis() == Basis.UNVERIFIED);
    }

    /** Whether it is said not to be verified, or said by somebody without a name. */
    boolean isUnverified(Mention mention) {
        var source = source(mention);
        return mention.figure().binding().basis() == Basis.UNVERIFIED
                || source != null && source.id().startsWith(OriginResolver.ANONYMOUS);
    }

    /**
     * The time a figure holds for: as the text says, else when it was said, else when it was published; null for none. A period that
     * was not over when it was said counts as the day it was said.
     */
    @Nullable
    TimeValue time(Mention mention) {
        var stated = mention.stated();
        var said = said(mention);
        return stated == null || mention.figure().status() == Status.PLANNED || isAfter(stated, said) ? said : stated;
    }

    /** When it was said, else when it was published; null for neither. */
    private @Nullable TimeValue said(Mention mention) {
        var statement = statement(mention);
        return statement != null && statement.date() != null
                ? statement.date()
                : mention.reading().article().published();
    }

    /** Whether the first was said, and published, on a later day than the second: of one month, say, by which both hold. */
    boolean saidAfter(Mention newer, Mention older) {
        var x = newer.reading().day();
        var y = older.reading().day();
        return x != null && y != null && x.isAfter(y) && isAfter(said(newer), said(older));
    }

    /** The moment a figure holds for: its time, or that of publication on the same day; null where no hour is told. */
    @Nullable
    Instant moment(Mention mention) {
        var time = time(mention);
        var published = mention.reading().moment();
        if (time == null || time.moment().isPresent() || published == null) {
            return time == null ? null : time.moment().orElse(null);
        }
        return time.last().equals(Optional.ofNullable(mention.reading().day())) ? published : null;
    }

    private static boolean isAfter(@Nullable TimeValue stated, @Nullable TimeValue said) {
        var end = stated == null ? null : stated.last().orElse(null);
        var day = said == null ? null : said.last().orElse(null);
        return end != null && day != null && end.isAfter(day);
    }
}
