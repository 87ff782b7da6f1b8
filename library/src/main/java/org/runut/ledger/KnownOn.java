package org.runut.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runut.model.Analysis;
import org.runut.model.Article;

/**
 * What was known at the end of a day.
 *
 * @param day   the day
 * @param until when it ended, for whom asks
 * @param by    what "known" means
 */
public record KnownOn(LocalDate day, Instant until, By by) {
    /** What makes an article known. */
    public enum By {
        /** It was published; one without a date never is. */
        PUBLISHED,
        /** It was in this ledger; one that came before ledgers noted the time always was. */
        ADDED
    }

    /** The end of a day somewhere. */
    public static KnownOn end(LocalDate day, ZoneId zone, By by) {
        return new KnownOn(day, day.plusDays(1).atStartOfDay(zone).toInstant(), by);
    }

    /** Whether something of that time had been by then; what has no time had. */
    boolean covers(@Nullable Instant time) {
        return time == null || time.isBefore(until);
    }

    /** The version of an article that was known then; empty where none was. */
    Optional<Analysis> of(List<KeptVersion> versions) {
        return switch (by) {
            case ADDED -> last(versions);
            case PUBLISHED -> {
                var published = versions.stream()
                        .filter(version -> isPublished(version.analysis().article()))
                        .toList();
                // The text that was there on that day: the last one seen by then, else the first seen of those that
                // give the latest day.
                yield last(published)
                        .or(() -> published.stream()
                                .reduce((a, b) -> day(b).isAfter(day(a)) ? b : a)
                                .map(KeptVersion::analysis));
            }
        };
    }

    private Optional<Analysis> last(List<KeptVersion> versions) {
        return versions.reversed().stream()
                .filter(version -> covers(version.added()))
                .findFirst()
                .map(KeptVersion::analysis);
    }

    private static LocalDate day(KeptVersion version) {
        var published = version.analysis().article().published();
        return published == null ? LocalDate.MIN : published.first().orElse(LocalDate.MIN);
    }

    private boolean isPublished(Article article) {
        var published = article.published();
        return published != null
                && published.first().filter(first -> !first.isAfter(day)).isPresent();
    }
}
