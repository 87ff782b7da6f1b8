package org.runut.desk.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.runut.desk.page.StoryPage.ArticleRow;
import org.runut.desk.page.StoryPage.CheckRow;
import org.runut.desk.page.StoryPage.CopyGroup;
import org.runut.desk.page.StoryPage.CopyRow;
import org.runut.desk.page.StoryPage.Day;
import org.runut.desk.page.StoryPage.DriftRow;
import org.runut.desk.page.StoryPage.FigureRow;
import org.runut.desk.page.StoryPage.Known;
import org.runut.desk.page.StoryPage.Moment;
import org.runut.desk.page.StoryPage.Report;
import org.runut.model.Article;
import org.runut.model.Drift;
import org.runut.model.Occurrence;
import org.runut.model.Part;
import org.runut.model.Relation;
import org.runut.model.Status;
import org.runut.model.Story;
import org.runut.model.TimeValue;
import org.runut.words.Counts;
import org.runut.words.Folding;
import org.runut.words.Wrap;

/** Makes the page of a story. */
public final class StoryPages {
    private static final int LONGEST_DRIFT = 240;
    private static final int MOST_KNOWN = 8;

    private final Frame frame;
    private final Story story;
    private final Told told;
    private final QuestionMaker questions;

    private StoryPages(Frame frame, Story story) {
        this.frame = frame;
        this.story = story;
        this.told = new Told(frame.words(), story);
        this.questions = QuestionMaker.of(told, story);
    }

    /** The page of a story. */
    public static StoryPage of(Frame frame, Story story, Checks checks) {
        return new StoryPages(frame, story).page(checks, days(new Told(frame.words(), story), story), "");
    }

    /** The page of a story as it was known at the end of a day; {@code now} is what is known now. */
    public static StoryPage of(Frame frame, Story story, Checks checks, Story now, String day) {
        return new StoryPages(frame, story).page(checks, days(new Told(frame.words(), now), now), day);
    }

    /** The days on which articles of a story were published, in order. */
    public static List<LocalDate> days(Story story) {
        return QuestionMaker.days(story).stream()
                .filter(day -> !day.equals(LocalDate.EPOCH))
                .distinct()
                .toList();
    }

    private static List<Day> days(Told told, Story story) {
        return days(story).stream()
                .map(day -> new Day(day.toString(), told.dates.of(TimeValue.of(day))))
                .toList();
    }

    private StoryPage page(Checks checks, List<Day> days, String on) {
        var shared = Folding.shared(story);
        return new StoryPage(
                frame,
                story,
                period(),
                story.disputes(),
                story.outlets(),
                shared.stream()
                        .map(this::known)
                        .filter(known -> !known.current().isEmpty())
                        .limit(MOST_KNOWN)
                        .toList(),
                shared.stream().map(questions::make).toList(),
                Folding.single(story).stream()
                        .map(question ->
                                questions.row(question, question.figures().getFirst(), false))
                        .toList(),
                story.insights().stream()
                        .map(insight -> told.words.of(insight.why()))
                        .toList(),
                story.relations().stream()
                        .filter(relation -> relation.kind() != Relation.Kind.DIFFERS_IN_SCOPE)
                        .sorted(Comparator.comparingInt(relation -> Folding.rank(relation.kind())))
                        .map(told::relation)
                        .toList(),
                new OriginTree(story, told).roots(),
                moments(),
                quarrels(),
                copies(),
                checks(checks),
                story.articles().stream().map(this::article).toList(),
                story.rulings().stream()
                        .map(ruling -> DecisionsPage.row(frame, ruling))
                        .toList(),
                days,
                on);
    }

    private String period() {
        var days = QuestionMaker.days(story);
        if (days.getFirst().equals(LocalDate.EPOCH)) {
            return told.words.say("undated");
        }
        String first = told.dates.of(TimeValue.of(days.getFirst()));
        String last = told.dates.of(TimeValue.of(days.getLast()));
        return first.equals(last) ? first : first + " – " + last;
    }

    /** What holds now; where nothing is dated, all that is said. */
    private Known known(Story.Question question) {
        var byId = new HashMap<String, Story.Entry>();
        question.figures().forEach(entry -> byId.put(entry.figure().id(), entry));
        List<FigureRow> current = question.current().stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .map(entry -> questions.row(question, entry, true))
                .toList();
        String label = told.words.of(question.label());
        String scope = QuestionMaker.scope(label, question);
        return new Known(
                label,
                scope,
                "#" + question.id(),
                current,
                isDisputed(question),
                revised(question, byId),
                Counts.known(told.words, question));
    }

    private static boolean isDisputed(Story.Question question) {
        var current = new HashSet<>(question.current());
        return question.relations().stream()
                .anyMatch(relation -> relation.kind() == Relation.Kind.DISPUTES
                        && current.contains(relation.a())
                        && current.contains(relation.b()));
    }

    private String revised(Story.Question question, Map<String, Story.Entry> byId) {
        for (Relation relation : question.relations()) {
            Story.Entry before = byId.get(relation.b());
            boolean holds = question.current().contains(relation.a());
            if (relation.kind() == Relation.Kind.REVISES && holds && before != null && relation.change() != null) {
                return told.words.say("revised.from", told.words.say(relation.change()), told.value(before));
            }
        }
        return "";
    }

    private List<Moment> moments() {
        Map<String, List<Story.Happening>> groups = new LinkedHashMap<>();
        for (Story.Happening happening : story.occurrences()) {
            Occurrence occurrence = happening.occurrence();
            String key = told.dates.of(occurrence.time()) + "\n" + told.words.of(occurrence.label()) + "\n"
                    + occurrence.status();
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(happening);
        }
        return groups.values().stream().map(this::moment).toList();
    }

    private Moment moment(List<Story.Happening> group) {
        Occurrence first = group.getFirst().occurrence();
        return new Moment(
                told.dates.of(first.time()),
                told.words.of(first.label()),
                first.status() == Status.HAPPENED ? "" : told.words.say(first.status()),
                group.stream().map(this::report).toList());
    }

    private Report report(Story.Happening happening) {
        Occurrence occurrence = happening.occurrence();
        return new Report(
                told.place(occurrence.id()),
                told.names.way(occurrence.chain(), null, told.article(happening.article())),
                told.sentence(occurrence.place().part(), occurrence.sentence(), happening.article()),
                occurrence.id(),
                Links.subject(happening.article(), occurrence.id()),
                Links.claim(happening.article(), occurrence.id()));
    }

    private List<String> quarrels() {
        return story.occurrenceRelations().stream()
                .filter(relation -> relation.kind() == Relation.Kind.DISPUTES)
                .map(relation -> told.words.of(relation.why()))
                .toList();
    }

    private List<CopyGroup> copies() {
        Map<String, List<CopyRow>> groups = new LinkedHashMap<>();
        story.copies()
                .forEach(copy -> groups.computeIfAbsent(copy.of(), id -> new ArrayList<>())
                        .add(copy(copy)));
        var copies = new ArrayList<CopyGroup>();
        groups.forEach((id, rows) -> copies.add(new CopyGroup(told.nameOf(id), Links.article(id), rows)));
        return copies;
    }

    private CopyRow copy(Story.Copy copy) {
        Article original = told.article(copy.of());
        Article made = told.article(copy.article());
        return new CopyRow(
                told.nameOf(copy.article()),
                Links.article(copy.article()),
                told.words.say(copy.kind()),
                Math.round(copy.share() * 100),
                copy.drift().stream().map(drift -> drift(drift, original, made)).toList());
    }

    private DriftRow drift(Drift drift, Article original, Article made) {
        String before = Wrap.cut(drift.original(), LONGEST_DRIFT);
        String after = Wrap.cut(drift.copy(), LONGEST_DRIFT);
        return new DriftRow(
                told.words.say(drift.kind()),
                excerpt(original, before).onlyWhatDiffersFrom(after),
                excerpt(made, after).onlyWhatDiffersFrom(before));
    }

    private static Excerpt excerpt(Article article, String words) {
        String title = article.text(Part.TITLE);
        return Excerpt.of(title.contains(words) ? title : article.text(), words);
    }

    private List<CheckRow> checks(Checks checks) {
        var rows = new ArrayList<CheckRow>();
        for (Article article : story.articles()) {
            for (var check : checks.of(article)) {
                rows.add(new CheckRow(
                        told.words.say(check.kind()),
                        told.words.of(check.message()),
                        told.nameOf(article.id()),
                        Links.article(article.id())));
            }
        }
        return rows;
    }

    private ArticleRow article(Article article) {
        String of = story.copies().stream()
                .filter(copy -> copy.article().equals(article.id()))
                .map(copy -> told.outlet(copy.of()))
                .findFirst()
                .orElse("");
        return new ArticleRow(
                article.id(),
                article.title() == null ? told.words.say("untitled") : article.title(),
                Links.article(article.id()),
                told.outlet(article.id()),
                article.published() == null ? told.words.say("undated") : told.dates.of(article.published()),
                of);
    }
}
