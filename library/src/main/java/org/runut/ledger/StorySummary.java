package org.runut.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.model.Article;
import org.runut.model.TimeValue;

/**
 * A story in one line.
 *
 * @param id        stable identity
 * @param title     for people
 * @param from      publication of its first dated article; null where none is dated
 * @param to        publication of its last dated article
 * @param articles  in order of publication
 * @param outlets   distinct outlets
 * @param origins   distinct origins
 * @param questions how many
 * @param disputes  how many disputes hold
 */
public record StorySummary(
        String id,
        String title,
        @Nullable TimeValue from,
        @Nullable TimeValue to,
        List<Article> articles,
        int outlets,
        int origins,
        int questions,
        int disputes) {}
