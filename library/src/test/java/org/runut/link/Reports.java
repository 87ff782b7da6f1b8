package org.runut.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Basis;
import org.runut.model.Binding;
import org.runut.model.Chain;
import org.runut.model.Explanation;
import org.runut.model.Figure;
import org.runut.model.Label;
import org.runut.model.Part;
import org.runut.model.Quantity;
import org.runut.model.Span;
import org.runut.model.Status;
import org.runut.model.Tally;
import org.runut.model.TimeValue;

/** Analysed articles made by hand: one sentence for each figure. */
final class Reports {
    private final String outlet;
    private final @Nullable String published;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> boilerplate = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private @Nullable String via;

    Reports(String outlet, @Nullable String published) {
        this.outlet = outlet;
        this.published = published;
    }

    /** All that follows is relayed through a medium. */
    Reports via(String medium) {
        via = medium;
        return this;
    }

    /** Adds a sentence whose figure stands where the braces are: {@code "{} people died"}. */
    Reports add(String sentence, String value, @Nullable String speaker, String frame, Status status) {
        int start = text.length() + sentence.indexOf("{}");
        int from = text.length();
        text.append(sentence.replace("{}", value)).append(".\n");
        figures.add(figure(value, start, new Span(from, text.length() - 1), speaker, frame, status));
        return this;
    }

    /** Adds one sentence that ends with several figures. */
    Reports list(String sentence, List<String> values, @Nullable String speaker) {
        int from = text.length();
        text.append(sentence).append(' ').append(String.join(", ", values)).append(".\n");
        var whole = new Span(from, text.length() - 1);
        int start = from + sentence.length() + 1;
        for (String value : values) {
            figures.add(figure(value, start, whole, speaker, "", Status.HAPPENED));
            start += value.length() + 2;
        }
        return this;
    }

    private Figure figure(
            String value, int start, Span sentence, @Nullable String speaker, String frame, Status status) {
        String[] bounds = value.contains("..") ? value.split("\\.\\.", -1) : new String[] {value, value};
        var quantity = new Quantity(
                Part.TEXT,
                new Span(start, start + value.length()),
                bound(bounds[0]),
                bound(bounds[1]),
                false,
                false,
                "person",
                Quantity.Change.EQUAL);
        var binding = new Binding(
                "people",
                "person",
                frame,
                List.of(),
                "",
                Basis.UNKNOWN,
                Tally.NONE,
                frame + "|person||",
                new Label("orang", "people"));
        return new Figure(
                outlet + "-" + figures.size(),
                quantity,
                binding,
                status,
                new Chain(speaker, null, List.of(), via == null ? List.of() : List.of(via)),
                null,
                null,
                1,
                sentence,
                Explanation.NONE);
    }

    /** Adds a line that is not of the article. */
    Reports boilerplate(String line) {
        boilerplate.add(new Span(text.length(), text.length() + line.length()));
        text.append(line).append('\n');
        return this;
    }

    private static @Nullable BigDecimal bound(String bound) {
        return bound.isEmpty() ? null : new BigDecimal(bound);
    }

    /** The article. */
    Analysis analysis() {
        var article = new Article(
                outlet,
                "1",
                outlet,
                null,
                outlet,
                null,
                published == null ? null : new TimeValue(published),
                "id",
                null,
                text.toString(),
                boilerplate,
                List.of(),
                null);
        return new Analysis(
                article, figures, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), text.length() / 5);
    }
}
