package org.runut.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.runut.find.Found;
import org.runut.find.Wanted;
import org.runut.link.story.Candidate;
import org.runut.link.story.Signature;
import org.runut.link.story.TermCounts;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Decision;

/**
 * Where a ledger keeps its articles. It keeps and finds; which story an article belongs to and what a story says is decided
 * by {@link StoredLedger}, the same for every store.
 */
public interface LedgerStore extends AutoCloseable {

    /** Does work that only reads; all of it sees the same state. */
    <T> T read(Function<Reading, T> work);

    /** Does work that writes; all of it is kept when this returns, and none of it where the work throws. */
    <T> T write(Function<Writing, T> work);

    @Override
    void close();

    /**
     * A story at one moment.
     *
     * @param id       its identity
     * @param revision another number after every change of its articles, and every decision about them
     */
    record Mark(String id, long revision) {}

    /** What can be asked of a store. */
    interface Reading {
        /** The latest version of an article. */
        Optional<Analysis> article(String id);

        /** One version of an article. */
        Optional<Analysis> version(String id, String version);

        /** All versions of an article in the order in which they came, the latest at the end; none where it is not here. */
        List<KeptVersion> versions(String id);

        /** The ids of articles with a version that none of these made, in order, those behind a given one, at most so many. */
        List<String> notMadeBy(Collection<String> makers, String after, int limit);

        /** The decision with this id. */
        Optional<Decision> decision(String id);

        /** All decisions, in the order in which they came. */
        List<Decision> decisions();

        /** The decisions about these subjects, in the order in which they came. */
        List<Decision> decisions(Collection<String> subjects);

        /** What a decision is about; nothing where it is not here. */
        Set<String> subjects(String decision);

        /** The summaries of these stories that were kept, by the id of the story. */
        Map<String, KeptSummary> summaries(Collection<String> stories);

        /** A number that grows with each decision about stories or origins themselves, which may change any story. */
        long decided();

        /** The story an article belongs to; null where it was only kept, or is not here. */
        @Nullable
        String storyOf(String article);

        /** The story with this id, or the one it became part of. */
        Optional<Mark> story(String id);

        /** The article whose latest version holds this figure. */
        Optional<String> articleOfFigure(String figure);

        /** The ids of stories that begin so, or to which one leads that does, in order, at most so many. */
        List<String> storiesBegun(String prefix, int limit);

        /** The ids of figures that begin so, of the latest versions of articles in stories, in order, at most so many. */
        List<String> figuresBegun(String prefix, int limit);

        /** The ids of articles that begin so, in order, at most so many. */
        List<String> articlesBegun(String prefix, int limit);

        /** All stories. */
        List<Mark> stories();

        /** When the last of its articles was published, by the id of each of these stories that has one with a date. */
        Map<String, String> published(Collection<String> stories);

        /** Words that are others after every article that came, every story that leads on and every decision. */
        String state();

        /** The latest versions of a story's articles. */
        List<Analysis> articles(String story);

        /** How common the terms of the signatures are, at this moment; these are asked for at once, others as they come. */
        TermCounts counts(Collection<String> terms);

        /** For each term, the numbers of the articles whose signatures hold it, the latest to arrive first, at most so many. */
        Map<String, List<Long>> holding(Collection<String> terms, int limit);

        /** Articles of stories, by the numbers {@link #holding} gave, as candidates for others. */
        List<Candidate> candidates(Collection<Long> numbers);

        /** All articles with all their versions, then the ids that lead on, then all decisions, in the order in which they came. */
        void each(Consumer<Kept> taker);

        /** Articles of a story as candidates for others, the latest to arrive first, at most so many. */
        List<Candidate> members(String story, int limit);

        /** These stories in the order in which they began. */
        List<String> oldestFirst(Collection<String> stories);

        /** Tells of what is not as it must be in the store. */
        void check(Consumer<Problem> problems);

        /** The articles whose latest version holds all these words, at most so many. */
        List<Article> search(String words, int limit);

        /** The lines of the journal of a kind behind a number, in order, at most so many. */
        List<Journal.Noted> notedAfter(String kind, long number, int limit);

        /** The latest lines of the journal of a kind, the last first, at most so many. */
        List<Journal.Noted> notedLast(String kind, int limit);
        /** The latest versions of articles of stories that came after a time, the latest first, at most so many. */
        List<Arrival> arrivals(Instant after, int limit);

        /** The claims and articles that fit, the latest to arrive first; those behind a given place, at most so many of each. */
        Found find(Wanted wanted, long before, int limit);
    }

    /** What can be done to a store. */
    interface Writing extends Reading {
        /**
         * Keeps a version of an article, from now on its latest, as part of a story; of none where the story is null.
         *
         * @param added when it came; null where unknown
         */
        void keep(Analysis analysis, Signature signature, @Nullable String story, @Nullable Instant added);

        /** Makes articles of stories belong to another story, which may be new. */
        void move(Collection<String> articles, String story);

        /** Makes all articles of a story belong to another, to which its id leads from now on. */
        void lead(String story, String into);

        /** Keeps a version of an article that is here already, and whose latest version stays the latest. */
        void keepBeside(Analysis analysis, @Nullable Instant added);

        /** Puts another analysis of the latest version's text in its place. */
        void renew(Analysis analysis, Signature signature);

        /** Puts another analysis of the text of an earlier version in its place. */
        void renewBeside(Analysis analysis);

        /** Keeps summaries in the place of those that were kept of the same stories. */
        void keepSummaries(Collection<KeptSummary> summaries);

        /** Keeps a decision about these subjects, after all others. */
        void decide(Decision decision, Collection<String> subjects);

        /** Keeps a line of the journal, after all others. */
        void note(String kind, Instant at, String line);
    }
}
