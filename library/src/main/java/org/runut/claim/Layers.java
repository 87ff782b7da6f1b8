package org.runut.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.Annotated;
import org.runut.annotate.attribution.Answer;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.quantity.QuantityMention;
import org.runut.model.Entity;
import org.runut.model.Part;
import org.runut.model.Quotation;
import org.runut.model.Span;
import org.runut.model.Time;

/** What was annotated on a passage, reachable by token: built once for a passage, asked many times. */
final class Layers {
    private static final int NESTING = 24;

    private final Passage passage;
    private final @Nullable Entity[] entities;
    private final @Nullable Time[] times;
    private final @Nullable QuantityMention[] quantities;
    private final List<QuantityMention> mentions;
    private final List<Quotation> quotations;
    private final @Nullable Quotation[] touched;
    private final @Nullable Answer[] answers;

    Layers(Annotated annotated, Passage passage) {
        this.passage = passage;
        int size = passage.tokens().size();
        Part part = passage.part();
        entities = new Entity[size];
        times = new Time[size];
        quantities = new QuantityMention[size];
        for (var entity : annotated.names()) {
            if (entity.part() == part) {
                fill(entities, entity, entity.span());
            }
        }
        for (var time : annotated.times()) {
            if (time.part() == part) {
                fill(times, time, time.span());
            }
        }
        mentions = annotated.quantities().stream()
                .filter(m -> m.quantity().part() == part)
                .toList();
        for (var mention : mentions) {
            for (int i = mention.from(); i < mention.to(); i++) {
                quantities[i] = mention;
            }
        }
        quotations = annotated.quotations().stream()
                .filter(q -> q.part() == part)
                .sorted(Comparator.comparing(Quotation::content))
                .toList();
        touched = new Quotation[size];
        for (var quotation : quotations) {
            touch(quotation, quotation.content());
            touch(quotation, quotation.cue());
            touch(quotation, quotation.source());
        }
        answers = new Answer[size];
        for (var answer : annotated.answers()) {
            if (answer.part() == part) {
                answers[passage.tokenAt(answer.cue().start())] = answer;
            }
        }
    }

    private <T> void fill(@Nullable T[] layer, T value, Span span) {
        for (int i = passage.tokenAt(span.start()); i < passage.tokenEnd(span); i++) {
            layer[i] = value;
        }
    }

    /** The quantities of the passage, in order. */
    List<QuantityMention> mentions() {
        return mentions;
    }

    /** The name that covers token {@code i}; null for none. */
    @Nullable
    Entity entity(int i) {
        return i >= 0 && i < entities.length ? entities[i] : null;
    }

    /** The time that covers token {@code i}; null for none. */
    @Nullable
    Time time(int i) {
        return i >= 0 && i < times.length ? times[i] : null;
    }

    /** The quantity that covers token {@code i}; null for none. */
    @Nullable
    QuantityMention quantity(int i) {
        return i >= 0 && i < quantities.length ? quantities[i] : null;
    }

    /** Who answers for a number by the verb that begins at token {@code i}; null for nobody. */
    @Nullable
    Answer answer(int i) {
        return i >= 0 && i < answers.length ? answers[i] : null;
    }

    /** Whether a name begins at token {@code i}. */
    boolean entityBegins(int i) {
        var here = entity(i);
        return here != null && !here.equals(entity(i - 1));
    }

    /** The shortest attribution whose content covers the span; null for none. */
    @Nullable
    Quotation covering(Span span) {
        Quotation best = null;
        int k = lastStartingBy(span.start());
        for (int steps = 0; k >= 0 && steps < NESTING; k--, steps++) {
            var quotation = quotations.get(k);
            boolean covers = quotation.content().contains(span);
            if (covers
                    && (best == null
                            || quotation.content().length() < best.content().length())) {
                best = quotation;
            }
        }
        return best;
    }

    /** The last attribution that has its content, cue or source begin inside the span; null for none. */
    @Nullable
    Quotation touching(Span span) {
        int from = passage.tokenAt(span.start());
        int to = passage.tokenEnd(span);
        for (int i = to - 1; i >= from; i--) {
            var quotation = touched[i];
            if (quotation != null) {
                return quotation;
            }
        }
        return null;
    }

    /** The attributions that have their content, cue or source begin among the tokens. */
    List<Quotation> touching(int from, int to) {
        var found = new ArrayList<Quotation>(2);
        for (int i = Math.max(0, from); i < Math.min(to, touched.length); i++) {
            var quotation = touched[i];
            if (quotation != null && !found.contains(quotation)) {
                found.add(quotation);
            }
        }
        return found;
    }

    /** The last attribution whose content begins before the text index; null for none. */
    @Nullable
    Quotation before(int index) {
        int k = lastStartingBy(index - 1);
        return k < 0 ? null : quotations.get(k);
    }

    private void touch(Quotation quotation, @Nullable Span span) {
        if (span != null && span.length() > 0) {
            int i = passage.tokenAt(span.start());
            if (i < touched.length) {
                touched[i] = quotation;
            }
        }
    }

    private int lastStartingBy(int index) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).content().start() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
