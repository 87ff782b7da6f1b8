package org.runut.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.runut.model.Insight.Settled;
import org.runut.model.Label;
import org.runut.model.Relation;
import org.runut.model.Status;

/** Finds disputes that ended: a later statement of one of the two takes the value of the other, or withdraws its own. */
final class Settlements {
    private final Known known;
    private final Map<String, Mention> byId = new HashMap<>();
    private final Map<String, List<Mention>> bySource = new HashMap<>();

    Settlements(Known known, List<Mention> mentions) {
        this.known = known;
        for (var mention : mentions) {
            byId.put(mention.id(), mention);
            var source = known.source(mention);
            if (source != null && !mention.headline()) {
                bySource.computeIfAbsent(key(mention, source), k -> new ArrayList<>())
                        .add(mention);
            }
        }
    }

    private String key(Mention mention, Source source) {
        return known.questions().get(mention) + " " + source.id();
    }

    /** The disputes of these relations that ended, by the figure that ended them. */
    List<Settled> find(Collection<Relation> relations) {
        var ended = new LinkedHashMap<Mention, List<Relation>>();
        for (var relation : relations) {
            var a = byId.get(relation.a());
            var b = byId.get(relation.b());
            if (relation.kind() == Relation.Kind.DISPUTES && a != null && b != null) {
                end(a, b)
                        .or(() -> end(b, a))
                        .ifPresent(last -> ended.computeIfAbsent(last, k -> new ArrayList<>())
                                .add(relation));
            }
        }
        return ended.entrySet().stream()
                .map(e -> settled(e.getKey(), e.getValue()))
                .toList();
    }

    /** The first later figure by which the origin of the one gives way to the other, or to what the other says by then. */
    private Optional<Mention> end(Mention own, Mention other) {
        return told(own).stream()
                .filter(m -> time(m).isAfter(time(own)) && !time(m).isBefore(time(other)))
                .filter(m -> withdraws(m, own) || takes(m, latest(other, time(m))))
                .min((x, y) -> time(x).compareTo(time(y)));
    }

    /** What the origin of a figure says of its question. */
    private List<Mention> told(Mention mention) {
        var source = known.source(mention);
        return source == null ? List.of() : bySource.getOrDefault(key(mention, source), List.of());
    }

    /** What the origin of a figure said last until a day. */
    private Mention latest(Mention mention, LocalDate day) {
        return told(mention).stream()
                .filter(m -> !m.refused() && !m.before() && !time(m).isAfter(day))
                .max((x, y) -> time(x).compareTo(time(y)))
                .orElse(mention);
    }

    private static boolean withdraws(Mention mention, Mention own) {
        return mention.figure().status() == Status.WITHDRAWN && Bounds.equal(mention, own);
    }

    private static boolean takes(Mention mention, Mention other) {
        return !mention.refused()
                && !mention.before()
                && (Bounds.equal(mention, other) || Bounds.rounded(mention, other));
    }

    private LocalDate time(Mention mention) {
        var time = known.time(mention);
        return time == null ? LocalDate.MIN : time.last().orElse(LocalDate.MIN);
    }

    private Settled settled(Mention last, List<Relation> disputes) {
        var source = known.source(last);
        String name = source == null ? "" : source.name();
        var date = known.time(last);
        boolean withdrawn = last.figure().status() == Status.WITHDRAWN;
        String words = "\u201c" + last.phrase() + "\u201d";
        var why = new Label(
                "Selesai: " + name + (withdrawn ? " menarik angkanya" : " menerima angka pihak lain") + ", "
                        + WrittenDate.indonesian(date) + ": " + words + ".",
                "Settled: " + name + (withdrawn ? " withdrew its figure" : " took the other's figure") + ", "
                        + WrittenDate.english(date) + ": " + words + ".");
        return new Settled(
                source == null ? "" : source.id(),
                last.id(),
                date,
                disputes.stream().map(r -> new Settled.Dispute(r.a(), r.b())).toList(),
                why);
    }
}
