package org.runut.desk.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runut.desk.chart.Chart;
import org.runut.desk.chart.ChartMaker;
import org.runut.desk.chart.Estimate;
import org.runut.desk.chart.Tie;
import org.runut.desk.page.StoryPage.FigureRow;
import org.runut.desk.page.StoryPage.Legend;
import org.runut.desk.page.StoryPage.QuestionPart;
import org.runut.model.Article;
import org.runut.model.Figure;
import org.runut.model.Relation;
import org.runut.model.Story;
import org.runut.model.TimeValue;
import org.runut.words.Counts;
import org.runut.words.Folding;

/** Makes the part of a page that tells a question: chart, table, relations. */
final class QuestionMaker {
    /** So many figures need no high chart. */
    private static final int FEW = 4;

    private static final int MOST_RELATIONS = 40;

    private final Told told;
    private final MarksMaker marks;
    private final ChartMaker wide;
    private final ChartMaker narrow;
    private final ChartMaker wideOfFew;
    private final ChartMaker narrowOfFew;
    private final LocalDate first;
    private final LocalDate last;

    private QuestionMaker(Told told, MarksMaker marks, ChartMaker.Wording wording, LocalDate first, LocalDate last) {
        this.told = told;
        this.marks = marks;
        this.wide = new ChartMaker(wording, 760, 300);
        this.narrow = new ChartMaker(wording, 370, 300);
        this.wideOfFew = new ChartMaker(wording, 760, 190);
        this.narrowOfFew = new ChartMaker(wording, 370, 210);
        this.first = first;
        this.last = last;
    }

    /** For the questions of a story. */
    static QuestionMaker of(Told told, Story story) {
        var days = days(story);
        return new QuestionMaker(
                told, MarksMaker.of(told.words, story.rulings()), wording(told), days.getFirst(), days.getLast());
    }

    /** The days on which articles of the story were published, in order; where none is known, one that is none of them. */
    static List<LocalDate> days(Story story) {
        var days = story.articles().stream()
                .map(Article::published)
                .filter(Objects::nonNull)
                .flatMap(time -> time.first().stream())
                .sorted()
                .toList();
        return days.isEmpty() ? List.of(LocalDate.EPOCH) : days;
    }

    private static ChartMaker.Wording wording(Told told) {
        return new ChartMaker.Wording() {
            @Override
            public String value(double value) {
                return told.number(value);
            }

            @Override
            public String day(LocalDate day) {
                return told.dates.of(TimeValue.of(day));
            }

            @Override
            public String earlier() {
                return told.words.say("chart.earlier");
            }

            @Override
            public String later() {
                return told.words.say("chart.later");
            }

            @Override
            public String undated() {
                return told.words.say("undated");
            }
        };
    }

    QuestionPart make(Story.Question question) {
        var folding = Folding.of(question);
        var shown = folding.shown();
        var estimates = shown.stream()
                .map(entry -> estimate(entry, folding.under(entry), folding.isAmong(question.current(), entry)))
                .toList();
        boolean drawn = ChartMaker.isWorthDrawing(estimates);
        boolean few = shown.size() <= FEW;
        var relations = folding.relations().stream()
                .limit(MOST_RELATIONS)
                .map(told::relation)
                .toList();
        return new QuestionPart(
                question.id(),
                told.words.of(question.label()),
                scope(question),
                Counts.known(told.words, question),
                drawn ? chart(few ? wideOfFew : wide, estimates, folding) : null,
                drawn ? chart(few ? narrowOfFew : narrow, estimates, folding) : null,
                legend(shown),
                marks.ofQuestion(question),
                rows(question, folding),
                relations,
                folding.relations().size() - relations.size());
    }

    private SequencedMap<String, FigureRow> rows(Story.Question question, Folding folding) {
        var rows = new LinkedHashMap<String, FigureRow>();
        for (var entry : folding.shown()) {
            var row = row(question, folding, entry);
            rows.put(row.id(), row);
        }
        return rows;
    }

    private Chart chart(ChartMaker maker, List<Estimate> estimates, Folding folding) {
        return maker.chart(estimates, ties(folding.relations()), first, last);
    }

    private static List<Tie> ties(List<Relation> relations) {
        var ties = new ArrayList<Tie>();
        for (Relation relation : relations) {
            switch (relation.kind()) {
                case REVISES -> ties.add(new Tie(relation.b(), relation.a(), Tie.Kind.REVISION));
                case DISPUTES -> ties.add(new Tie(relation.b(), relation.a(), Tie.Kind.DISPUTE));
                case COPIES, RELAYS, DIFFERS_IN_SCOPE, CONFIRMS, COMPATIBLE, UNDECIDED -> {}
            }
        }
        return ties;
    }

    private Estimate estimate(Story.Entry entry, List<Story.Entry> under, boolean current) {
        Figure figure = entry.figure();
        TimeValue asOf = figure.asOf();
        return new Estimate(
                figure.id(),
                number(figure.quantity().low()),
                number(figure.quantity().high()),
                asOf == null ? null : asOf.first().orElse(null),
                asOf == null ? null : asOf.last().orElse(null),
                told.origins.place(entry.origin()),
                switch (figure.status()) {
                    case HAPPENED, ONGOING -> Estimate.Mood.REAL;
                    case PLANNED, POSSIBLE -> Estimate.Mood.OPEN;
                    case DENIED, WITHDRAWN -> Estimate.Mood.DENIED;
                },
                told.value(entry),
                1 + outlets(under).size(),
                current);
    }

    private static @Nullable Double number(java.math.@Nullable BigDecimal bound) {
        return bound == null ? null : bound.doubleValue();
    }

    private List<String> outlets(List<Story.Entry> entries) {
        return entries.stream()
                .map(entry -> told.outlet(entry.article()))
                .distinct()
                .toList();
    }

    /** What the label of a question leaves out. */
    static String scope(String label, Story.Question question) {
        return Stream.of(question.scope().split(", "))
                .filter(part -> !part.isEmpty() && !label.contains(part))
                .collect(Collectors.joining(", "));
    }

    private String scope(Story.Question question) {
        return scope(told.words.of(question.label()), question);
    }

    private List<Legend> legend(List<Story.Entry> entries) {
        Map<String, Legend> legend = new LinkedHashMap<>();
        for (Story.Entry entry : entries) {
            String origin = entry.origin();
            String name = origin == null ? told.words.say("origin.unknown") : told.origins.name(origin);
            legend.putIfAbsent(String.valueOf(origin), new Legend(told.origins.key(origin), name));
        }
        return List.copyOf(legend.values());
    }

    private FigureRow row(Story.Question question, Folding folding, Story.Entry entry) {
        var chips = question.figures().stream()
                .filter(one -> marks.has(one.figure().id()))
                .filter(one -> folding.isAmong(List.of(one.figure().id()), entry))
                .flatMap(one -> marks.of(one.figure().id()).stream())
                .toList();
        return row(question, entry, outlets(folding.under(entry)), folding.isAmong(question.current(), entry), chips);
    }

    /** A figure for a table, alone. */
    FigureRow row(Story.Question question, Story.Entry entry, boolean current) {
        return row(question, entry, List.of(), current, marks.of(entry.figure().id()));
    }

    private FigureRow row(
            Story.Question question, Story.Entry entry, List<String> also, boolean current, List<Chip> chips) {
        Figure figure = entry.figure();
        return new FigureRow(
                figure.id(),
                told.place(figure.id()),
                told.words.of(question.label()),
                figure.asOf() == null ? told.words.say("undated") : told.dates.of(day(figure.asOf())),
                told.origins.key(entry.origin()),
                Told.mood(figure),
                told.value(entry),
                entry.origin() == null ? "" : told.origins.name(entry.origin()),
                told.names.way(figure.chain(), entry.origin(), told.article(entry.article())),
                also,
                told.notes(figure),
                current,
                told.sentence(entry),
                Links.trace(figure.id()),
                chips);
    }

    private static @Nullable TimeValue day(@Nullable TimeValue time) {
        return time != null && time.isDay() && time.value().length() > 10
                ? new TimeValue(time.value().substring(0, 10))
                : time;
    }
}
