package org.runut.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.runut.ledger.LedgerStore.Reading;

/**
 * The lines of the list of stories. A line is remembered, and kept in the store for the next process, until its story
 * changes. Only lines that are no longer right are made again.
 */
final class StoryLines {
    /** The order of the list. */
    static final Comparator<StorySummary> LATEST_FIRST =
            Comparator.comparing(StoryLines::lastDay, Comparator.reverseOrder()).thenComparing(StorySummary::id);

    private static final int MOST_REMEMBERED = 20_000;
    private static final int KEPT_AT_ONCE = 64;

    private final LedgerStore store;
    private final StoryDeriver deriver;
    private final String maker;
    private final ConcurrentHashMap<String, KeptSummary> unkept = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, KeptSummary> remembered = new ConcurrentHashMap<>();
    private volatile Order order = new Order("", new LinkedHashMap<>());

    /** The stories as they stood and when the last article of each was published, the latest first. */
    private record Order(String state, SequencedMap<Moment, String> published) {}

    /** The maker names the linker; lines of one without a name are kept for nobody. */
    StoryLines(LedgerStore store, StoryDeriver deriver, String maker) {
        this.store = store;
        this.deriver = deriver;
        this.maker = maker;
    }

    /** All stories, the latest first. */
    List<StorySummary> all() {
        return lines(List.copyOf(order().published().keySet()));
    }

    /** Those from a place on, at most so many. */
    StoryList some(int from, int limit) {
        var moments = order().published().keySet();
        return new StoryList(lines(moments.stream().skip(from).limit(limit).toList()), moments.size());
    }

    private Order order() {
        var known = order;
        return store.read(reading -> {
            String state = reading.state();
            if (state.equals(known.state())) {
                return known;
            }
            var now = new Order(state, latestFirst(reading, known.published()));
            order = now;
            return now;
        });
    }

    /** Asks only of stories that have changed. */
    private static SequencedMap<Moment, String> latestFirst(Reading reading, Map<Moment, String> known) {
        var stories = new DecidedStories(reading);
        long decided = reading.decided();
        var moments =
                stories.all().stream().map(mark -> new Moment(mark, decided)).toList();
        var published = stories.published(moments.stream()
                .filter(moment -> !known.containsKey(moment))
                .map(Moment::id)
                .toList());
        Function<Moment, String> last = moment -> known.getOrDefault(moment, published.getOrDefault(moment.id(), ""));
        var order = new LinkedHashMap<Moment, String>();
        moments.stream()
                .sorted(Comparator.comparing(last, Comparator.reverseOrder()).thenComparing(Moment::id))
                .forEach(moment -> order.put(moment, last.apply(moment)));
        return order;
    }

    private List<StorySummary> lines(List<Moment> moments) {
        var right = right(moments);
        for (var moment : moments) {
            if (!right.containsKey(moment.id())) {
                deriver.now(moment.id()).map(this::line).ifPresent(line -> {
                    right.put(moment.id(), line);
                    unkept.put(line.summary().id(), line);
                });
            }
        }
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        remembered.putAll(right);
        if (unkept.size() >= KEPT_AT_ONCE) {
            keep();
        }
        return moments.stream()
                .map(moment -> right.get(moment.id()))
                .filter(Objects::nonNull)
                .map(KeptSummary::summary)
                .toList();
    }

    private KeptSummary line(StoryDeriver.Standing now) {
        return new KeptSummary(now.moment().stamp(maker), StorySummary.of(now.story()));
    }

    /** The lines that still hold: those that are remembered, else those of the store. */
    private Map<String, KeptSummary> right(List<Moment> moments) {
        var right = new HashMap<String, KeptSummary>();
        var missing = new ArrayList<Moment>();
        for (var moment : moments) {
            if (!take(right, moment, remembered)) {
                missing.add(moment);
            }
        }
        if (!maker.isEmpty() && !missing.isEmpty()) {
            var ids = missing.stream().map(Moment::id).toList();
            var kept = store.read(reading -> reading.summaries(ids));
            missing.forEach(moment -> take(right, moment, kept));
        }
        return right;
    }

    private boolean take(Map<String, KeptSummary> right, Moment moment, Map<String, KeptSummary> from) {
        var known = from.get(moment.id());
        if (known == null || !known.stamp().equals(moment.stamp(maker))) {
            return false;
        }
        right.put(moment.id(), known);
        return true;
    }

    /** Keeps in the store what was made. It can be made again at any time: where it can't be kept, nothing is lost. */
    void keep() {
        var made = List.copyOf(unkept.values());
        made.forEach(line -> unkept.remove(line.summary().id(), line));
        if (maker.isEmpty() || made.isEmpty()) {
            return;
        }
        try {
            store.write(writing -> {
                writing.keepSummaries(made);
                return true;
            });
        } catch (LedgerException readOnlyOrBusy) {
            // The next one to ask makes them again.
        }
    }

    private static String lastDay(StorySummary summary) {
        return summary.to() == null ? "" : summary.to().value();
    }
}
