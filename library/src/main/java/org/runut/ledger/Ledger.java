package org.runut.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

    /** The ids of stories that begin so, in order, at most so many; no story is derived for it. */
    List<String> storiesBegun(String prefix, int limit);

    /** The ids of figures that begin so, of the latest versions of articles in stories, in order, at most so many. */
    List<String> figuresBegun(String prefix, int limit);

    /** The latest version of an article. */
    Optional<Analysis> article(String id);

    /** The articles whose latest version holds all these words in any casing, the best match first, at most so many. */
    List<Article> search(String words, int limit);

    /** All articles with all their versions, in the order in which they came, all of the same moment. */
    void each(Consumer<KeptArticle> taker);

    /**
     * Puts the articles of another ledger, with their stories, into this one, which must hold none. All are there once this
     * returns; where it throws, nothing was changed.
     *
     * @return how many
     */
    int restore(KeptArticle.Source source);

    /**
     * Adds an article of another ledger with all its versions; its story is found anew. The latest version stays the latest,
     * but where the other ledger knows it too and has a later one. Adding the same again changes nothing.
     */
    Added merge(KeptArticle article);

    /** Looks at everything that is kept, and tells of what is not as it must be. */
    void check(Consumer<Problem> problems);

    @Override
    void close();
}
