package org.runut.desk.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The axis of days: the days a story is about take most of the room, what is earlier or later has a strip of its own at the
 * edge, and so has what has no date.
 */
final class TimeAxis {
    private static final double STRIP = 0.12;
    private static final int[] DAYS = {1, 2, 3, 5, 7, 14, 30, 61, 91, 182, 365, 730, 1825, 3650};

    private final LocalDate from;
    private final LocalDate to;
    private final double start;
    private final double end;
    private final boolean earlier;
    private final boolean later;
    private final boolean undated;

    private TimeAxis(LocalDate from, LocalDate to, boolean earlier, boolean later, boolean undated) {
        this.from = from;
        this.to = to;
        this.earlier = earlier;
        this.later = later;
        this.undated = undated;
        this.start = earlier ? STRIP : 0;
        this.end = 1 - (later ? STRIP : 0) - (undated ? STRIP : 0);
    }

    /** An axis for these estimates of a story that was told from one day to another. */
    static TimeAxis of(List<Estimate> estimates, LocalDate first, LocalDate last) {
        long room = Math.max(10, ChronoUnit.DAYS.between(first, last) / 2);
        var early = first.minusDays(room);
        var late = last.plusDays(room);
        var inside = new ArrayList<LocalDate>();
        boolean earlier = false;
        boolean later = false;
        boolean undated = false;
        for (Estimate estimate : estimates) {
            LocalDate day = estimate.last();
            undated |= day == null;
            if (day != null) {
                earlier |= day.isBefore(early);
                later |= day.isAfter(late);
                if (!day.isBefore(early) && !day.isAfter(late)) {
                    inside.add(day);
                }
            }
        }
        LocalDate from = inside.stream().min(LocalDate::compareTo).orElse(first);
        LocalDate to = inside.stream().max(LocalDate::compareTo).orElse(last);
        return new TimeAxis(from, to, earlier, later, undated);
    }

    /** How far to the right the estimate stands: 0 at the left edge, 1 at the right. */
    double share(Estimate estimate) {
        LocalDate day = estimate.last();
        return day == null ? 1 - STRIP / 2 : share(day);
    }

    /** How far to the right a day stands. */
    double share(LocalDate day) {
        long days = Math.max(1, ChronoUnit.DAYS.between(from, to));
        double pad = 0.5 / (days + 1);
        if (from.equals(to) && day.equals(from)) {
            return (start + end) / 2;
        }
        double inside = pad + (1 - 2 * pad) * ChronoUnit.DAYS.between(from, day) / days;
        if (day.isBefore(from)) {
            return earlier ? STRIP / 2 : start;
        }
        if (day.isAfter(to)) {
            return later ? end + STRIP / 2 : end;
        }
        return start + (end - start) * inside;
    }

    /** Days to name, no more than so many. */
    List<LocalDate> ticks(int most) {
        long days = ChronoUnit.DAYS.between(from, to);
        int step = DAYS[DAYS.length - 1];
        for (int i = DAYS.length - 1; i >= 0 && days / DAYS[i] < most; i--) {
            step = DAYS[i];
        }
        var ticks = new ArrayList<LocalDate>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(step)) {
            ticks.add(day);
        }
        return ticks;
    }

    /** Where the days of the story begin. */
    double start() {
        return start;
    }

    /** Where the days of the story end. */
    double end() {
        return end;
    }

    boolean hasEarlier() {
        return earlier;
    }

    boolean hasLater() {
        return later;
    }

    boolean hasUndated() {
        return undated;
    }
}
