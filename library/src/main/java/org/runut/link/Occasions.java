package org.runut.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.runut.model.Part;
import org.runut.model.Quotation;
import org.runut.model.Span;
import org.runut.model.Time;
import org.runut.model.TimeValue;
import org.runut.pack.Lex;

/** When the speakers of an article said what they said: the day named beside the cue, outside of what is said. */
final class Occasions {
    private static final int BESIDE = 60;
    private final Reading reading;
    private final List<Time> days;
    private final Map<String, TreeSet<String>> bySpeaker = new HashMap<>();

    Occasions(Reading reading) {
        this.reading = reading;
        days = reading.analysis().times().stream()
                .filter(t ->
                        t.part() == Part.TEXT && t.value() != null && t.value().isDay())
                .toList();
        for (var quotation : reading.analysis().quotations()) {
            String speaker = quotation.chain().speaker();
            var day = beside(quotation);
            if (speaker != null && day != null) {
                bySpeaker.computeIfAbsent(speaker, k -> new TreeSet<>()).add(day.value());
            }
        }
    }

    /** The day on which a figure was said; null where the text names none, or several. */
    @Nullable
    TimeValue of(Mention mention) {
        for (var quotation : covering(mention)) {
            var day = beside(quotation);
            if (day != null) {
                return day;
            }
        }
        String speaker = mention.figure().chain().speaker();
        var known = speaker == null ? null : bySpeaker.get(speaker);
        return known == null || known.size() != 1 ? null : new TimeValue(known.first());
    }

    /** The day on which something was said; null where the text names none beside it. */
    @Nullable
    TimeValue of(Quotation quotation) {
        return beside(quotation);
    }

    private List<Quotation> covering(Mention mention) {
        var covering = new ArrayList<Quotation>();
        var place = mention.figure().place();
        for (var quotation : reading.analysis().quotations()) {
            if (quotation.part() == place.part() && quotation.content().overlaps(place.span())) {
                covering.add(quotation);
            }
        }
        return covering;
    }

    private @Nullable TimeValue beside(Quotation quotation) {
        var frame = quotation.cue() == null ? quotation.source() : quotation.cue();
        if (quotation.part() != Part.TEXT || frame == null) {
            return null;
        }
        Span cue = quotation.source() == null ? frame : frame.cover(quotation.source());
        Span sentence = sentence(cue);
        Time nearest = null;
        for (var day : days) {
            if (sentence.contains(day.span())
                    && !quotation.content().overlaps(day.span())
                    && gap(cue, day.span()) <= BESIDE
                    && !limits(day)
                    && (nearest == null || gap(cue, day.span()) < gap(cue, nearest.span()))) {
                nearest = day;
            }
        }
        return nearest == null ? null : dayOf(nearest.value());
    }

    private static int gap(Span a, Span b) {
        return Math.max(0, Math.max(b.start() - a.end(), a.start() - b.end()));
    }

    private static @Nullable TimeValue dayOf(@Nullable TimeValue value) {
        return value == null || value.first().isEmpty()
                ? null
                : TimeValue.of(value.first().get());
    }

    /** Whether the day limits what is counted ("hingga Minggu", "sejak Sabtu") rather than telling when it was said. */
    private boolean limits(Time day) {
        int i = reading.tokenAt(day.span().start());
        return i > 0 && (reading.has(i - 1, Lex.RANGE_TO) || reading.has(i - 1, Lex.FROM));
    }

    /** The line around a span, cut at full stops that a space follows. */
    private Span sentence(Span around) {
        String text = reading.article().text();
        int start = around.start();
        while (start > 0 && !ends(text, start - 1)) {
            start--;
        }
        int end = around.end();
        while (end < text.length() && !ends(text, end)) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean ends(String text, int i) {
        char c = text.charAt(i);
        return c == '\n' || c == '.' && i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1));
    }
}
