package org.runut.examples;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.PassageReader;
import org.runut.annotate.quantity.QuantityAnnotator;
import org.runut.annotate.quantity.QuantityMention;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.annotate.time.TimeAnnotator;
import org.runut.model.Article;
import org.runut.model.Part;
import org.runut.model.Time;
import org.runut.model.TimeValue;
import org.runut.pack.Pack;

/** Reads quantities and times from a sentence with a pack and writes them shortly, for tables of examples. */
public final class Examples {
    private final Pack pack;

    public Examples(Pack pack) {
        this.pack = pack;
    }

    /** The quantities of a text: bounds and unit each, what is no figure in brackets, parted by a semicolon. */
    public String quantities(String text) {
        return quantityMentions(text).stream().map(Examples::written).collect(Collectors.joining("; "));
    }

    /** The quantities of a text published on a Wednesday. */
    public List<QuantityMention> quantityMentions(String text) {
        var passage = new PassageReader(pack).read(article(text), Part.TEXT);
        var times = new TimeAnnotator(pack)
                .annotate(passage, TimeValue.parse("2025-01-15").orElseThrow());
        return new QuantityAnnotator(pack).annotate(passage, times);
    }

    /** The times of a text: words and value each, parted by a semicolon. */
    public String times(String text, @Nullable String published) {
        return timeMentions(text, published).stream()
                .map(time -> time.span().in(text) + " = " + time.value())
                .collect(Collectors.joining("; "));
    }

    /** The times of a text. */
    public List<Time> timeMentions(String text, @Nullable String published) {
        var passage = new PassageReader(pack).read(article(text), Part.TEXT);
        var day = published == null ? null : TimeValue.parse(published).orElseThrow();
        return new TimeAnnotator(pack).annotate(passage, day);
    }

    private Article article(String text) {
        return new Article("", "", "", null, null, null, null, pack.language(), null, text, List.of(), List.of(), null);
    }

    private static String written(QuantityMention mention) {
        var quantity = mention.quantity();
        String bounds = quantity.vague()
                ? "vague"
                : quantity.isPoint() ? number(quantity.low()) : number(quantity.low()) + ".." + number(quantity.high());
        String unit = quantity.unit() == null ? "" : " " + quantity.unit();
        String about = quantity.approximate() ? "~" : "";
        boolean figure =
                mention.kind() != Kind.DURATION && mention.kind() != Kind.AGE && mention.kind() != Kind.CONVERSION;
        return !figure ? "(" + about + bounds + unit + ")" : about + bounds + unit;
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }
}
