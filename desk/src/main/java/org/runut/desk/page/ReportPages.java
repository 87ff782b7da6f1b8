package org.runut.desk.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.runut.desk.page.ReportPage.Answer;
import org.runut.desk.page.ReportPage.Line;
import org.runut.desk.page.ReportPage.Note;
import org.runut.desk.page.ReportPage.Sentence;
import org.runut.desk.work.Vault;
import org.runut.model.Article;
import org.runut.model.Relation;
import org.runut.model.Story;
import org.runut.model.TimeValue;
import org.runut.words.Folding;
import org.runut.words.Wrap;

/** Makes the report of a story. */
public final class ReportPages {
    private static final int MOST_DISPUTES = 12;
    private static final int LONGEST = 200;

    private final Frame frame;
    private final Story story;
    private final Vault vault;
    private final Told told;
    private final Map<String, Story.Entry> entries = new HashMap<>();
    private final Map<String, Integer> notes = new LinkedHashMap<>();

    private ReportPages(Frame frame, Story story, Vault vault) {
        this.frame = frame;
        this.story = story;
        this.vault = vault;
        this.told = new Told(frame.words(), story);
        story.questions()
                .forEach(question -> question.figures()
                        .forEach(entry -> entries.put(entry.figure().id(), entry)));
    }

    /** The report of a story, made at this time. */
    public static ReportPage of(Frame frame, Story story, Vault vault, Instant now) {
        return new ReportPages(frame, story, vault).page(now);
    }

    private ReportPage page(Instant now) {
        var page = StoryPages.of(frame, story, article -> List.of());
        var answers = Folding.shared(story).stream()
                .map(question -> answer(question, page))
                .filter(answer -> !answer.lines().isEmpty())
                .toList();
        var disputes = disputes();
        var moments = moments();
        return new ReportPage(
                frame,
                story.id(),
                story.title(),
                frame.say(
                        "report.made",
                        told.dates.of(TimeValue.of(LocalDate.ofInstant(now, ZoneId.systemDefault()))),
                        story.articles().size(),
                        page.outlets(),
                        story.origins().size()),
                answers,
                disputes,
                moments,
                notes.entrySet().stream()
                        .map(note -> note(note.getValue(), told.article(note.getKey())))
                        .toList());
    }

    private int note(String article) {
        return notes.computeIfAbsent(article, a -> notes.size() + 1);
    }

    private Answer answer(Story.Question question, StoryPage page) {
        String revised = page.known().stream()
                .filter(known -> known.href().equals("#" + question.id()))
                .map(StoryPage.Known::revised)
                .findFirst()
                .orElse("");
        String label = told.words.of(question.label());
        String scope = QuestionMaker.scope(label, question);
        return new Answer(
                scope.isEmpty() ? label : label + " [" + scope + "]",
                question.current().stream()
                        .map(entries::get)
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparing(ReportPages::lowest))
                        .map(this::line)
                        .toList(),
                revised);
    }

    private static BigDecimal lowest(Story.Entry entry) {
        var quantity = entry.figure().quantity();
        var bound = quantity.low() == null ? quantity.high() : quantity.low();
        return bound == null ? BigDecimal.ZERO : bound;
    }

    private Line line(Story.Entry entry) {
        return new Line(
                told.value(entry),
                entry.origin() == null ? frame.say("origin.unknown") : told.origins.name(entry.origin()),
                entry.figure().asOf() == null
                        ? frame.say("undated")
                        : told.dates.of(entry.figure().asOf()),
                String.join(", ", told.notes(entry.figure())),
                note(entry.article()));
    }

    private List<Sentence> disputes() {
        return Stream.concat(
                        story.questions().stream().flatMap(question -> question.relations().stream()),
                        story.relations().stream())
                .filter(relation -> relation.kind() == Relation.Kind.DISPUTES)
                .limit(MOST_DISPUTES)
                .map(relation -> new Sentence(told.words.of(relation.why()), notesOf(relation)))
                .toList();
    }

    private List<Integer> notesOf(Relation relation) {
        return Stream.of(relation.b(), relation.a())
                .map(entries::get)
                .filter(Objects::nonNull)
                .map(entry -> note(entry.article()))
                .distinct()
                .toList();
    }

    /** What happened, each happening of a day once. */
    private List<Sentence> moments() {
        var byText = new LinkedHashMap<String, List<Integer>>();
        story.occurrences().stream()
                .filter(happening -> happening.occurrence().time() != null)
                .sorted(Comparator.comparing(ReportPages::time))
                .forEach(happening -> {
                    var occurrence = happening.occurrence();
                    String where = occurrence.location() == null ? "" : ", " + occurrence.location();
                    String text = told.dates.of(occurrence.time()) + ": " + told.words.of(occurrence.label()) + where;
                    var cited = byText.computeIfAbsent(text, t -> new ArrayList<>());
                    int note = note(happening.article());
                    if (!cited.contains(note)) {
                        cited.add(note);
                    }
                });
        return byText.entrySet().stream()
                .map(moment -> new Sentence(moment.getKey(), moment.getValue()))
                .toList();
    }

    private static String time(Story.Happening happening) {
        var time = happening.occurrence().time();
        return time == null ? "" : time.value();
    }

    private Note note(int number, Article article) {
        return new Note(
                number,
                told.outlet(article.id()),
                article.title() == null ? frame.say("untitled") : Wrap.cut(article.title(), LONGEST),
                article.published() == null ? frame.say("undated") : told.dates.of(article.published()),
                Links.outside(article.url()),
                evidence(article));
    }

    private String evidence(Article article) {
        return vault.of(article).stream()
                .filter(Vault.Proof::intact)
                .reduce((first, second) -> second)
                .map(proof -> frame.say("report.stored", proof.at().toString(), proof.digest()))
                .orElse(frame.say("report.text", article.version()));
    }
}
