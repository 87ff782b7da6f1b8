package org.runut.desk.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runut.model.Article;
import org.runut.model.Figure;
import org.runut.model.Story;
import org.runut.model.TimeValue;
import org.runut.words.Words;

/**
 * The figures of a story as CSV, a row a figure, for spreadsheets: as RFC 4180 has it, or with semicolons and decimal commas, as
 * spreadsheets expect it in Indonesia and wherever else the comma is the decimal mark.
 */
public final class Spreadsheet {
    private static final List<String> HEAD = List.of(
            "story",
            "question",
            "scope",
            "figure",
            "low",
            "high",
            "approximate",
            "unit",
            "status",
            "basis",
            "tally",
            "as_of",
            "as_of_basis",
            "speaker",
            "citing",
            "via",
            "origin",
            "party",
            "statement",
            "holds_now",
            "outlet",
            "published",
            "article",
            "url",
            "words",
            "sentence",
            "relations",
            "reading_rule");

    /** What a spreadsheet may take a cell for a formula by, in their wide forms too. */
    private static final String BEGIN_FORMULAS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /** How numbers are written, and what stands between cells. */
    public enum Decimals {
        POINT('.', ','),
        COMMA(',', ';');

        private final char mark;
        private final char separator;

        Decimals(char mark, char separator) {
            this.mark = mark;
            this.separator = separator;
        }

        /** Those of a name; points where it is none of them. */
        public static Decimals named(String name) {
            return name.equals("comma") ? COMMA : POINT;
        }
    }

    private final Story story;
    private final Words words;
    private final String rule;
    private final Decimals decimals;
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, String> origins = new HashMap<>();
    private final StringBuilder csv = new StringBuilder();

    private Spreadsheet(Story story, Words words, String rule, Decimals decimals) {
        this.story = story;
        this.words = words;
        this.rule = rule;
        this.decimals = decimals;
        story.articles().forEach(article -> articles.put(article.id(), article));
        story.origins().forEach(origin -> origins.put(origin.id(), origin.name()));
    }

    /** The CSV of a story; each row says how it is to be read. */
    public static String of(Story story, Words words, String rule, Decimals decimals) {
        var sheet = new Spreadsheet(story, words, rule, decimals);
        sheet.row(HEAD);
        for (Story.Question question : story.questions()) {
            for (Story.Entry entry : question.figures()) {
                sheet.row(sheet.cells(question, entry));
            }
        }
        return sheet.csv.toString();
    }

    private List<String> cells(Story.Question question, Story.Entry entry) {
        Figure figure = entry.figure();
        Article article = article(entry.article());
        var cells = new ArrayList<String>();
        cells.add(story.id());
        cells.add(words.of(question.label()));
        cells.add(question.scope());
        cells.add(figure.id());
        quantity(figure, cells);
        cells.add(spelled(figure.status()));
        cells.add(spelled(figure.binding().basis()));
        cells.add(spelled(figure.binding().tally()));
        cells.add(time(figure.asOf()));
        cells.add(figure.asOfBasis() == null ? "" : spelled(figure.asOfBasis()));
        cells.add(text(figure.chain().speaker()));
        cells.add(String.join("; ", figure.chain().citing()));
        cells.add(String.join("; ", figure.chain().via()));
        cells.add(entry.origin() == null ? "" : origins.getOrDefault(entry.origin(), entry.origin()));
        cells.add(text(entry.party()));
        cells.add(text(entry.statement()));
        cells.add(question.current().contains(figure.id()) ? "yes" : "no");
        cells.add(text(article.outlet()));
        cells.add(time(article.published()));
        cells.add(article.id());
        cells.add(text(article.url()));
        cells.add(figure.place().in(article));
        cells.add(figure.sentence().in(article.text(figure.quantity().part())));
        cells.add(relations(question, figure.id()));
        cells.add(rule);
        return cells;
    }

    private void quantity(Figure figure, List<String> cells) {
        cells.add(number(figure.quantity().low()));
        cells.add(number(figure.quantity().high()));
        cells.add(figure.quantity().approximate() ? "yes" : "no");
        cells.add(text(figure.quantity().unit()));
    }

    private static String relations(Story.Question question, String figure) {
        return question.relations().stream()
                .filter(relation -> relation.a().equals(figure))
                .map(relation -> spelled(relation.kind()) + " " + relation.b())
                .collect(Collectors.joining("; "));
    }

    private Article article(String id) {
        Article article = articles.get(id);
        if (article == null) {
            throw new IllegalStateException("the story has no article " + id);
        }
        return article;
    }

    private String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString().replace('.', decimals.mark);
    }

    private static String time(@Nullable TimeValue time) {
        return time == null ? "" : time.value();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String spelled(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void row(List<String> cells) {
        csv.append(cells.stream()
                        .map(Spreadsheet::cell)
                        .collect(Collectors.joining(String.valueOf(decimals.separator))))
                .append("\r\n");
    }

    /** A cell that no spreadsheet takes for a formula: articles are hostile text. */
    static String cell(String content) {
        boolean number = content.matches("-?[0-9]{1,40}([.,][0-9]{1,40})?");
        boolean formula = !content.isEmpty() && BEGIN_FORMULAS.indexOf(content.charAt(0)) >= 0 && !number;
        String safe = formula ? "'" + content : content;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
