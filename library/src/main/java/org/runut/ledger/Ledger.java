package org.runut.ledger;

import java.util.List;
import java.util.Optional;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Story;

/**
 * The ledger of claims: an append of analysed articles, and the stories they make. Adding is atomic; an article that was
 * reported as added is never lost. A story is derived from its articles and can always be derived again.
 */
public interface Ledger extends AutoCloseable {

    /**
     * Adds an analysed article, or one that could only be kept ({@link Analysis#none}). Adding the same again changes
     * nothing. What was added is kept for good once this returns; where it throws, nothing was changed.
     *
     * @throws LedgerException where the ledger can't be written
     */
    Added add(Analysis analysis);

    /** The stories, the latest first. */
    List<StorySummary> stories();

    /** A story with all that is known of it. */
    Optional<Story> story(String id);

    /** The story that holds a figure. */
    Optional<Story> storyOf(String figure);

    /** The latest version of an article. */
    Optional<Analysis> article(String id);

    /** The articles whose latest version holds all these words in any casing, the best match first, at most so many. */
    List<Article> search(String words, int limit);

    @Override
    void close();
}
