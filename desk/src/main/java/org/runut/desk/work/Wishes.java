package org.runut.desk.work;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runut.decide.Anchors;
import org.runut.decide.Author;
import org.runut.decide.Bounds;
import org.runut.decide.ByHand;
import org.runut.ledger.Ledger;
import org.runut.model.Anchor;
import org.runut.model.Correction;
import org.runut.model.Decision;
import org.runut.model.Decision.Work.What;
import org.runut.model.Status;
import org.runut.model.Story;
import org.runut.model.TimeValue;

/** Turns what was put into a form into decisions. */
public final class Wishes {
    /** What one press of a key or a button does to a claim, or to a decision. */
    public static final List<String> QUICK =
            List.of("confirm", "reject", "part", "to-check", "checked", "checked-question", "mine", "undo");

    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_TAG = 40;

    private final Ledger ledger;

    /** Decisions on this ledger. */
    public Wishes(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The fields of a form. */
    public interface Fields {
        /** The first value of a field; empty where there is none. */
        String get(String name);

        /** All values of a field. */
        List<String> all(String name);
    }

    /** What came of a wish. */
    public sealed interface Outcome {}

    /**
     * A decision to keep.
     *
     * @param decision what was decided
     */
    public record Decided(Decision decision) implements Outcome {}

    /**
     * None.
     *
     * @param key what is wrong, as a key of the words of the desk
     */
    public record Mistaken(String key) implements Outcome {}

    /** The decision that a form asks for, by somebody at some time. */
    public Outcome read(Fields fields, String user, Instant at) {
        var author = new Author(user, at, fields.get("why").strip());
        for (String quick : QUICK) {
            if (!fields.get(quick).isEmpty()) {
                return quick(author, quick, fields.get(quick));
            }
        }
        return switch (fields.get("act")) {
            case "correct" -> correct(author, fields);
            case "claim" -> claim(author, fields);
            case "note" -> work(author, fields, What.NOTE, cut(fields, "note", LONGEST_NOTE));
            case "tag" -> work(author, fields, What.TAG, cut(fields, "tag", LONGEST_TAG));
            case "rate" -> work(author, fields, What.RATE, cut(fields, "rating", LONGEST_TAG));
            case "assign" -> work(author, fields, What.ASSIGN, cut(fields, "to", LONGEST_TAG));
            case "to-check" -> work(author, fields, What.TO_CHECK, "");
            case "checked" -> work(author, fields, What.CHECKED, "");
            case "name-origin" -> nameOrigin(author, fields);
            case "split-question" ->
                of(figure(fields.get("figure")).map(claim -> author.splitQuestion(List.of(claim))));
            case "merge-questions" ->
                of(figure(fields.get("figure"))
                        .flatMap(one -> figure(fields.get("other")).map(other -> author.mergeQuestions(one, other))));
            case "merge-stories" -> mergeStories(author, fields);
            case "split-story" -> splitStory(author, fields);
            case "merge-origins" -> mergeOrigins(author, fields);
            default -> new Mistaken("wish.unknown");
        };
    }

    private static Outcome of(Optional<Decision> decision) {
        return decision.<Outcome>map(Decided::new).orElse(new Mistaken("wish.gone"));
    }

    private Outcome quick(Author author, String what, String id) {
        return switch (what) {
            case "confirm" -> of(anchor(id).map(author::confirm));
            case "reject" -> of(anchor(id).map(author::reject));
            case "part" -> of(figure(id).map(claim -> author.splitQuestion(List.of(claim))));
            case "to-check" -> of(anchor(id).map(claim -> author.work(claim, false, What.TO_CHECK, "")));
            case "checked" -> of(anchor(id).map(claim -> author.work(claim, false, What.CHECKED, "")));
            case "checked-question" -> of(figure(id).map(claim -> author.work(claim, true, What.CHECKED, "")));
            case "mine" -> of(anchor(id).map(claim -> author.work(claim, false, What.ASSIGN, author.name())));
            default ->
                of(ledger.decisions().stream()
                        .filter(ruling -> ruling.decision().id().equals(id))
                        .findFirst()
                        .map(ruling -> author.undo(id)));
        };
    }

    private static String cut(Fields fields, String name, int most) {
        String typed = fields.get(name).strip();
        return typed.substring(0, Math.min(typed.length(), most));
    }

    /** Work on a figure, or on the question it answers. */
    private Outcome work(Author author, Fields fields, What what, String text) {
        boolean needsText = what == What.NOTE || what == What.TAG || what == What.RATE;
        if (needsText && text.isEmpty()) {
            return new Mistaken("wish.nothing");
        }
        String subject = fields.get("figure");
        boolean question = fields.get("on").equals("question") && !isOther(subject);
        return of(anchor(subject).map(claim -> author.work(claim, question, what, text)));
    }

    private Outcome correct(Author author, Fields fields) {
        var correction = correction(fields);
        if (correction.isEmpty()) {
            return new Mistaken("wish.value");
        }
        if (correction.get().isEmpty()) {
            return new Mistaken("wish.nothing");
        }
        var claim = anchor(fields.get("figure"));
        if (claim.filter(Anchors::isQuotation).isPresent()) {
            return correctQuotation(author, claim.get(), correction.get());
        }
        return of(claim.map(anchor -> author.correct(anchor, correction.get().withContent(null))));
    }

    /** Of a quotation, who says it and which words of the article are what is said. */
    private Outcome correctQuotation(Author author, Anchor quotation, Correction correction) {
        String content = correction.content();
        boolean stands = content == null
                || ledger.article(quotation.article())
                        .map(analysis -> analysis.article().text(quotation.part()))
                        .filter(text -> text.contains(content))
                        .isPresent();
        if (!stands) {
            return new Mistaken("wish.quote");
        }
        return correction.fitsQuotation()
                ? new Decided(author.correct(quotation, correction))
                : new Mistaken("wish.quotation");
    }

    private Outcome claim(Author author, Fields fields) {
        var given = correction(fields);
        if (given.isEmpty() || given.get().value() == null || given.get().counted() == null) {
            return new Mistaken("wish.value");
        }
        String quote = fields.get("quote").strip();
        var article = ledger.article(fields.get("article")).map(analysis -> analysis.article());
        if (article.isPresent() && !quote.isEmpty() && !article.get().text().contains(quote)) {
            return new Mistaken("wish.quote");
        }
        return of(article.map(text -> new ByHand(author).claim(text, given.get(), quote.isEmpty() ? null : quote)));
    }

    /** What was typed; empty where something of it can't be read. */
    private static Optional<Correction> correction(Fields fields) {
        String value = fields.get("value").strip();
        String day = fields.get("asof").strip();
        var bounds = value.isEmpty() ? Optional.<Correction.Value>empty() : Bounds.parse(value);
        var time = day.isEmpty() ? Optional.<TimeValue>empty() : TimeValue.parse(day);
        if (!value.isEmpty() && bounds.isEmpty() || !day.isEmpty() && time.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Correction(
                bounds.orElse(null),
                typed(fields, "unit"),
                typed(fields, "counted"),
                typed(fields, "speaker"),
                status(fields.get("status")),
                time.orElse(null),
                typed(fields, "content")));
    }

    private static @Nullable String typed(Fields fields, String name) {
        String typed = fields.get(name).strip();
        return typed.isEmpty() ? null : typed;
    }

    private static @Nullable Status status(String name) {
        return Stream.of(Status.values())
                .filter(status -> status.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElse(null);
    }

    private Outcome nameOrigin(Author author, Fields fields) {
        String name = fields.get("name").strip();
        return name.isEmpty()
                ? new Mistaken("wish.nothing")
                : of(figure(fields.get("figure")).map(claim -> author.nameOrigin(claim, name)));
    }

    /** The other story is told by its id, or by the address of its page. */
    private Outcome mergeStories(Author author, Fields fields) {
        String typed = fields.get("other").strip().replaceFirst("[?#].*$", "");
        String other = typed.substring(typed.lastIndexOf('/') + 1);
        return of(ledger.story(fields.get("story"))
                .flatMap(story -> ledger.story(other)
                        .filter(into -> !into.id().equals(story.id()))
                        .map(into -> author.mergeStories(story.id(), into.id()))));
    }

    private Outcome splitStory(Author author, Fields fields) {
        var articles = fields.all("article");
        var story = ledger.story(fields.get("story"));
        long theirs = story.stream()
                .flatMap(s -> s.articles().stream())
                .filter(article -> articles.contains(article.id()))
                .count();
        boolean some = story.isPresent()
                && theirs == articles.size()
                && theirs < story.get().articles().size();
        return articles.isEmpty() || !some
                ? new Mistaken("wish.split")
                : of(story.map(s -> author.splitStory(s.id(), articles)));
    }

    private Outcome mergeOrigins(Author author, Fields fields) {
        return of(ledger.story(fields.get("story"))
                .flatMap(story -> origin(story, fields.get("origin"))
                        .flatMap(one -> origin(story, fields.get("into"))
                                .filter(into -> !into.id().equals(one.id()))
                                .map(into -> author.mergeOrigins(one.id(), into.id(), into.name())))));
    }

    private static Optional<Story.Origin> origin(Story story, String id) {
        return story.origins().stream().filter(origin -> origin.id().equals(id)).findFirst();
    }

    /** Whether a claim is named with its article; a figure needs none. */
    private static boolean isOther(String subject) {
        return subject.indexOf('/') > 0;
    }

    /** Where a claim stands. */
    private Optional<Anchor> anchor(String subject) {
        return isOther(subject) ? other(subject) : figure(subject);
    }

    private Optional<Anchor> other(String subject) {
        int slash = subject.indexOf('/');
        String claim = subject.substring(slash + 1);
        return ledger.article(subject.substring(0, slash)).stream()
                .flatMap(analysis -> Anchors.all(analysis).stream())
                .filter(anchor -> anchor.claim().equals(claim))
                .findFirst();
    }

    private Optional<Anchor> figure(String figure) {
        return ledger.storyOf(figure).stream()
                .flatMap(story -> story.articles().stream())
                .flatMap(article -> ledger.article(article.id()).stream())
                .flatMap(analysis -> analysis.figures().stream()
                        .filter(candidate -> candidate.id().equals(figure))
                        .map(found -> Anchor.of(analysis.article(), found)))
                .findFirst();
    }
}
