package org.runut.json;

import java.util.List;
import java.util.function.Function;
import org.runut.model.Insight;
import org.runut.model.Insight.Circle;
import org.runut.model.Insight.Settled;
import org.runut.model.Insight.Sum;
import org.runut.model.Label;

/** Writes what shows only in a story as a whole, a list for each kind of it. */
final class InsightWriter {
    private final Out out;
    private final Function<Label, String> words;

    InsightWriter(Out out, Function<Label, String> words) {
        this.out = out;
        this.words = words;
    }

    void write(List<Insight> insights) {
        out.objects("circular", of(insights, Circle.class), circle -> {
            out.string("question", circle.question());
            out.strings("outlets", circle.outlets());
            out.strings("articles", circle.articles());
            out.string("why", words.apply(circle.why()));
        });
        out.objects("settled", of(insights, Settled.class), settled -> {
            out.objects("disputes", settled.disputes(), dispute -> {
                out.string("a", dispute.a());
                out.string("b", dispute.b());
            });
            out.string("by", settled.by());
            out.string("figure", settled.figure());
            out.time("date", settled.date());
            out.string("why", words.apply(settled.why()));
        });
        out.objects("sums", of(insights, Sum.class), sum -> {
            out.string("total", sum.total());
            out.strings("parts", sum.parts());
            out.flag("fits", sum.fits());
            out.string("why", words.apply(sum.why()));
        });
    }

    private static <T extends Insight> List<T> of(List<Insight> insights, Class<T> kind) {
        return insights.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
