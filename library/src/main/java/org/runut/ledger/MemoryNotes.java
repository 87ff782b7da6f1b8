package org.runut.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The journal of a ledger in memory: lines of many kinds, in one order. */
final class MemoryNotes {
    private final List<Line> lines = new ArrayList<>();

    private record Line(String kind, Journal.Noted noted) {}

    void note(String kind, Instant at, String line) {
        lines.add(new Line(kind, new Journal.Noted(lines.size() + 1L, at, line)));
    }

    List<Journal.Noted> after(String kind, long number, int limit) {
        return of(kind, lines.stream().skip(number), limit);
    }

    List<Journal.Noted> last(String kind, int limit) {
        return of(kind, lines.reversed().stream(), limit);
    }

    private static List<Journal.Noted> of(String kind, Stream<Line> lines, int limit) {
        return lines.filter(line -> line.kind().equals(kind))
                .limit(limit)
                .map(Line::noted)
                .toList();
    }
}
