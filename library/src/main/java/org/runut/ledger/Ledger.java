package org.runut.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.runut.ask.Answer;
import org.runut.find.Found;
import org.runut.find.Wanted;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Decision;
import org.runut.model.Ruling;
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

    /** Some of the stories in the order of {@link #stories()}, from a place on and at most so many; no others are derived for it. */
    StoryList stories(int from, int limit);

    /** The stories as they were known at the end of a day, the latest first; those of which nothing was known are left out. */
    List<StorySummary> stories(KnownOn when);

    /** A story with all that is known of it. */
    Optional<Story> story(String id);

    /** A story with what was known of it at the end of a day; empty where nothing was. */
    Optional<Story> story(String id, KnownOn when);

    /** The story that holds a figure. */
    Optional<Story> storyOf(String figure);

    /** Words that are others after everything that may change what the ledger says now; of earlier versions' analyses alone they tell nothing. */
    String state();

    /** Words that are others whenever the story may be another than it was; nothing is derived for them. */
    Optional<String> state(String story);

    /** The id of the story an article belongs to; nothing is derived for it. */
    Optional<String> storyWith(String article);

    /** The ids of stories that begin so, or to which one leads that does, in order, at most so many; no story is derived for it. */
    List<String> storiesBegun(String prefix, int limit);

    /** The ids of figures that begin so, of the latest versions of articles in stories, in order, at most so many. */
    List<String> figuresBegun(String prefix, int limit);

    /** The ids of articles that begin so, in order, at most so many. */
    List<String> articlesBegun(String prefix, int limit);

    /** The latest version of an article. */
    Optional<Analysis> article(String id);

    /** All versions of an article in the order in which they came, the latest at the end; none where it is not here. */
    List<KeptVersion> versions(String id);

    /**
     * Keeps what somebody decided. Keeping the same again changes nothing.
     *
     * @return whether it is new
     */
    boolean decide(Decision decision);

    /** All that was decided, in the order in which it came, and whether it holds. */
    List<Ruling> decisions();

    /**
     * The ids of articles with an analysis that none of these made ({@link Analysis#maker}), in order, those behind a given
     * one, at most so many.
     */
    List<String> notMadeBy(Collection<String> makers, String after, int limit);

    /**
     * Analyses all versions of an article again; what people decided about it holds. All is kept once this returns; where it
     * throws, nothing was changed.
     *
     * @param analyzer gives the analysis of a text again; empty where there is none
     * @return whether there was something to analyse
     */
    boolean renew(String article, Function<Article, Optional<Analysis>> analyzer);

    /** What the ledger holds about a text somebody wants checked; nothing is added. */
    Answer ask(Analysis asked);

    /** The articles whose latest version holds all these words in any casing, the best match first, at most so many. */
    List<Article> search(String words, int limit);

    /** What came to stories after a time, the latest first, at most so many. */
    List<Arrival> arrivals(Instant after, int limit);

    /**
     * The claims and articles that fit, the latest to arrive first.
     *
     * @param wanted what is looked for; nothing is found where nothing is asked for
     * @param before where to go on ({@link Found#next}); 0 to begin
     * @param limit  how many claims, and how many articles, at most
     */
    Found find(Wanted wanted, long before, int limit);

    /** All articles with all their versions, then all decisions, in the order in which they came, all of the same moment. */
    void each(Consumer<Kept> taker);

    /**
     * Puts the articles of another ledger, with their stories and what was decided, into this one, which must hold none. All
     * are there once this returns; where it throws, nothing was changed.
     *
     * @return how many articles
     */
    int restore(Kept.Source source);

    /**
     * Adds an article of another ledger with all its versions; its story is found anew. The latest version stays the latest,
     * but where the other ledger knows it too and has a later one. Adding the same again changes nothing.
     */
    Added merge(KeptArticle article);

    /** Makes the id that a story of another ledger had once lead to where that story is here, unless there is such a story. */
    void merge(KeptLead lead);

    /** What is noted beside the articles by those who serve the ledger. */
    Journal journal();

    /** Looks at everything that is kept, and tells of what is not as it must be. */
    void check(Consumer<Problem> problems);

    @Override
    void close();
}
