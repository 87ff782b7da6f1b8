package org.runut.annotate.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.quantity.NumberReader;
import org.runut.model.Time;
import org.runut.model.TimeValue;
import org.runut.pack.Pack;

/** Finds the expressions that name a calendar date or period and resolves them against the publication date. */
public final class TimeAnnotator {
    private final Pack pack;
    private final NumberReader numbers;

    /** Finds times in the language of a pack. */
    public TimeAnnotator(Pack pack) {
        this.pack = pack;
        numbers = new NumberReader(pack);
    }

    /** Whether a day only says when something was said, so that what counts from a time counts from the period before it. */
    private static boolean isAside(TimeReading reading, boolean behindPeriod) {
        var value = reading.value();
        return behindPeriod && !reading.isNamed() && value != null && value.isDay();
    }

    /** The times of a passage, in order. */
    public List<Time> annotate(Passage passage, @Nullable TimeValue published) {
        var reader = new TimeReader(
                new TimeWords(passage, pack.monthFirst()), Reckoning.from(published), numbers, pack.lexicon());
        var times = new ArrayList<Time>();
        TimeValue last = null;
        int periodIn = -1;
        int i = 0;
        for (var sentence : passage.sentences()) {
            i = sentence.boilerplate() ? sentence.to() : Math.max(i, sentence.from());
            while (i < sentence.to()) {
                var reading = reader.read(i, last);
                if (reading != null) {
                    times.add(new Time(passage.part(), passage.span(reading.from(), reading.to()), reading.value()));
                    if (reading.value() != null && !isAside(reading, periodIn == sentence.from())) {
                        last = reading.value();
                        periodIn = last.isDay() ? -1 : sentence.from();
                    }
                }
                i = reading == null ? i + 1 : reading.to();
            }
        }
        return List.copyOf(times);
    }
}
