package org.runut.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runut.link.story.Summary;
import org.runut.model.Article;
import org.runut.model.Label;
import org.runut.model.Story;
import org.runut.model.TimeValue;

/**
 * A story in one line.
 *
 * @param id        stable identity
 * @param title     for people
 * @param summary   what its most telling questions stand at, in sentences
 * @param from      publication of its first dated article; null where none is dated
 * @param to        publication of its last dated article
 * @param articles  in order of publication, without their texts
 * @param outlets   distinct outlets
 * @param origins   distinct origins
 * @param questions how many
 * @param disputes  how many disputes hold
 */
public record StorySummary(
        String id,
        String title,
        List<Label> summary,
        @Nullable TimeValue from,
        @Nullable TimeValue to,
        List<Article> articles,
        int outlets,
        int origins,
        int questions,
        int disputes) {

    /** The one line of a story. */
    static StorySummary of(Story story) {
        var dated = story.articles().stream()
                .flatMap(article -> Optional.ofNullable(article.published()).stream())
                .sorted(Comparator.comparing(TimeValue::value))
                .toList();
        return new StorySummary(
                story.id(),
                story.title(),
                Summary.of(story),
                dated.isEmpty() ? null : dated.getFirst(),
                dated.isEmpty() ? null : dated.getLast(),
                story.articles().stream().map(Article::brief).toList(),
                story.outlets(),
                story.origins().size(),
                story.questions().size(),
                story.disputes());
    }
}
