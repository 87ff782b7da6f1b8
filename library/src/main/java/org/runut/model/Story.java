package org.runut.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Articles on one developing matter and what the ledger says of them. A pure function of the articles' analyses.
 *
 * @param id                  stable identity
 * @param title               the story for people, made of its own articles
 * @param articles            in order of publication
 * @param questions           what the figures answer
 * @param relations           between figures of different questions
 * @param occurrences         what happened
 * @param occurrenceRelations between occurrences
 * @param statements          utterances that the articles report
 * @param copies              which article was made from which
 * @param origins             who stands behind the statements
 * @param insights            what shows only in the whole: circles, disputes that ended, sums
 * @param rulings             what people decided about it
 */
public record Story(
        String id,
        String title,
        List<Article> articles,
        List<Question> questions,
        List<Relation> relations,
        List<Happening> occurrences,
        List<Relation> occurrenceRelations,
        List<Statement> statements,
        List<Copy> copies,
        List<Origin> origins,
        List<Insight> insights,
        List<Ruling> rulings) {

    /** A story nobody decided anything about. */
    public Story(
            String id,
            String title,
            List<Article> articles,
            List<Question> questions,
            List<Relation> relations,
            List<Happening> occurrences,
            List<Relation> occurrenceRelations,
            List<Statement> statements,
            List<Copy> copies,
            List<Origin> origins) {
        this(
                id,
                title,
                articles,
                questions,
                relations,
                occurrences,
                occurrenceRelations,
                statements,
                copies,
                origins,
                List.of(),
                List.of());
    }

    /** How many outlets its articles are from; one of which none is known stands for itself, as in questions. */
    public int outlets() {
        return (int) articles.stream()
                .map(article -> article.outlet() == null ? article.id() : article.outlet())
                .distinct()
                .count();
    }

    /** How many disputes hold: between figures of one question or of two, those left out that were settled. */
    public int disputes() {
        var ended = insights.stream()
                .flatMap(insight ->
                        insight instanceof Insight.Settled settled ? settled.disputes().stream() : Stream.of())
                .collect(Collectors.toSet());
        var inside = questions.stream().flatMap(question -> question.relations().stream());
        return (int) Stream.concat(inside, relations.stream())
                .filter(relation -> relation.kind() == Relation.Kind.DISPUTES)
                .filter(relation -> !ended.contains(new Insight.Settled.Dispute(relation.a(), relation.b())))
                .count();
    }

    /** The same, with what people decided about it. */
    public Story with(List<Ruling> decided) {
        return new Story(
                id,
                title,
                articles,
                questions,
                relations,
                occurrences,
                occurrenceRelations,
                statements,
                copies,
                origins,
                insights,
                List.copyOf(decided));
    }

    /**
     * The claims of a story that answer the same thing.
     *
     * @param id        stable inside the story
     * @param label     for people
     * @param measure   language-neutral key
     * @param unit      of its figures
     * @param scope     which part, place, window or group it is limited to, for people; empty for all
     * @param figures   oldest first
     * @param relations between its figures
     * @param outlets   distinct outlets that carry it
     * @param publishers distinct publishers of those outlets, where known
     * @param unlisted  those of the outlets whose publisher is unknown
     * @param origins   distinct origins that stand behind it
     * @param parties   distinct parties of those origins
     * @param current   ids of the figures that hold now, one for each origin
     */
    public record Question(
            String id,
            Label label,
            String measure,
            @Nullable String unit,
            String scope,
            List<Entry> figures,
            List<Relation> relations,
            int outlets,
            int publishers,
            int unlisted,
            int origins,
            int parties,
            List<String> current) {}

    /**
     * A figure in its question.
     *
     * @param figure    the claim
     * @param article   id of the article it stands in
     * @param origin    id of the {@link Origin}; null where unknown
     * @param party     name of the party; null where unknown
     * @param statement id of the {@link Statement}; null where unknown
     */
    public record Entry(
            Figure figure,
            String article,
            @Nullable String origin,
            @Nullable String party,
            @Nullable String statement) {}

    /**
     * An occurrence with the article it stands in.
     *
     * @param occurrence the claim
     * @param article    id of the article
     */
    public record Happening(Occurrence occurrence, String article) {}

    /**
     * One utterance of an origin on one occasion.
     *
     * @param id       stable inside the story
     * @param origin   id of the origin; null where unknown
     * @param party    its party; null where unknown
     * @param date     when it was made; null where unknown
     * @param articles ids of the articles that report it
     * @param content  what was said, as the first article quotes it; null for a statement that its figures tell
     */
    public record Statement(
            String id,
            @Nullable String origin,
            @Nullable String party,
            @Nullable TimeValue date,
            Set<String> articles,
            @Nullable String content) {}

    /**
     * Whoever stands behind a statement with knowledge or authority of their own.
     *
     * @param id       stable: the entity id where known, else from the name
     * @param name     as printed, fullest form
     * @param party    the party it belongs to; null where unknown
     * @param articles ids of the articles that report it
     */
    public record Origin(String id, String name, @Nullable String party, Set<String> articles) {}

    /**
     * An article made from another.
     *
     * @param of      id of the original
     * @param article id of the copy
     * @param kind    how it was made
     * @param share   share of the copy's words found in the original, 0 to 1
     * @param drift   what changed on the way
     */
    public record Copy(String of, String article, Kind kind, double share, List<Drift> drift) {
        /** How a copy was made. */
        public enum Kind {
            /** Word for word, the whole. */
            EXACT,
            /** Edited. */
            NEAR,
            /** A passage inside a longer article. */
            PARTIAL,
            /** Rewritten without shared sentences. */
            PARAPHRASE,
            /** Rewritten in another language. */
            TRANSLATION
        }
    }
}
