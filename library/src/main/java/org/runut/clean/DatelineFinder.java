package org.runut.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runut.model.Span;
import org.runut.pack.Lex;
import org.runut.pack.Pack;
import org.runut.text.Token;

/**
 * Finds the dateline: up to four names, parted by commas, brackets or dashes, closed by a dash, or by a point after
 * capitals or a medium, at the begin of one of the first lines.
 */
public final class DatelineFinder {
    private static final int LINES = 6;
    private static final int WINDOW = 140;
    private static final int LONGEST_NAME = 4;
    private static final int MOST_NAMES = 4;

    private final Pack pack;
    private final Media media;

    /** Finds datelines in the language of a pack. */
    public DatelineFinder(Pack pack) {
        this.pack = pack;
        this.media = new Media(pack);
    }

    /** The dateline of a text whose outlet may be known. */
    public Optional<Dateline> find(String text, @Nullable String outlet) {
        int line = 0;
        for (int n = 0; n < LINES && line < text.length(); n++) {
            int end = Lines.end(text, line);
            if (end > line) {
                var dateline =
                        new Reading(Snippet.of(pack, text, line, Math.min(end, line + WINDOW)), outlet).dateline();
                if (dateline != null) {
                    return Optional.of(dateline);
                }
            }
            line = end + 1;
        }
        return Optional.empty();
    }

    private record Name(String printed, boolean upper, boolean medium) {}

    /** One line, read from its begin. */
    private final class Reading {
        private final Snippet line;
        private final @Nullable String outlet;
        private final List<Name> names = new ArrayList<>();
        private int i;

        Reading(Snippet line, @Nullable String outlet) {
            this.line = line;
            this.outlet = outlet;
        }

        @Nullable
        Dateline dateline() {
            boolean bracketed = line.is(0, "(");
            i = bracketed ? 1 : 0;
            while (names.size() < MOST_NAMES && (date() || name())) {
                if (line.is(i, ",") || line.is(i, "(") || line.is(i, "/")) {
                    i++;
                } else if (closes() || bracketed && i > 0 && line.is(i - 1, ")") && isKnown()) {
                    return !names.isEmpty() && opensBody() ? result() : null;
                } else {
                    return null;
                }
            }
            return null;
        }

        /** "(CNN) Residents …": a known medium in brackets needs no dash behind it. */
        private boolean isKnown() {
            return names.size() == 1 && media.isKnown(names.getFirst().printed());
        }

        /** Passes over the day inside a dateline ("Dec 3", "Sept. 26, 2016", "3 Desember"); whether there is one. */
        private boolean date() {
            boolean dayFirst = i < line.size() && line.token(i).isNumber();
            var month = line.tags().at(dayFirst ? i + 1 : i, Lex.MONTH);
            if (month == null || i == 0) {
                return false;
            }
            int end = line.is(month.to(), ".") ? month.to() + 1 : month.to();
            boolean dayBehind =
                    !dayFirst && end < line.size() && line.token(end).isNumber();
            if (!dayFirst && !dayBehind) {
                return false;
            }
            end += dayBehind ? 1 : 0;
            int year = line.is(end, ",") ? end + 1 : end;
            boolean hasYear = year < line.size()
                    && line.token(year).isNumber()
                    && line.token(year).span().length() == 4;
            i = hasYear ? year + 1 : end;
            return true;
        }

        /** Takes a name of capitalised words or an address; what follows must be looked at by the caller. */
        private boolean name() {
            int from = i;
            while (i < line.size() && i - from < LONGEST_NAME && (isName(line.token(i)) || isShortened(from))) {
                i++;
            }
            if (i == from) {
                return false;
            }
            names.add(named(from, i));
            if (line.is(i, ")")) {
                i++;
            }
            return true;
        }

        /** A point inside or behind a shortened name: "N.Y.,", "Pa. —". */
        private boolean isShortened(int from) {
            boolean point = line.is(i, ".") && i > from && line.token(i - 1).touches(line.token(i)) && !names.isEmpty();
            if (!point || i + 1 >= line.size()) {
                return false;
            }
            var next = line.token(i + 1);
            boolean initials = line.token(i - 1).span().length() == 1;
            return initials || next.is(",") || next.is("(") || isDash(next);
        }

        private static boolean isName(Token token) {
            return token.isCapitalised() || token.kind() == Token.Kind.ADDRESS;
        }

        private Name named(int from, int to) {
            String printed = line.words(from, to);
            boolean upper = line.tokens().subList(from, to).stream().allMatch(t -> t.shape() == Token.Shape.UPPER);
            return new Name(printed, upper, isMedium(from, to, printed));
        }

        private boolean isMedium(int from, int to, String printed) {
            if (line.token(to - 1).kind() == Token.Kind.ADDRESS
                    || Media.same(printed, outlet)
                    || media.isKnown(printed)) {
                return true;
            }
            for (int k = from; k < to; k++) {
                if (line.tags().has(k, Lex.OUTLET_WORD)) {
                    return true;
                }
            }
            return from > 0 && line.is(from - 1, "(");
        }

        /** Passes over the dash or point that closes the dateline, and over a place between two of them. */
        private boolean closes() {
            if (dash()) {
                int behind = i;
                int known = names.size();
                if (upperName() && (point() || dash())) {
                    return true;
                }
                i = behind;
                names.subList(known, names.size()).clear();
                return true;
            }
            boolean trusted = names.stream().anyMatch(Name::medium)
                    || names.size() == 1 && names.getFirst().upper() && isPlaceLike();
            return trusted && point();
        }

        private boolean upperName() {
            return name() && names.getLast().upper() && !names.getLast().medium();
        }

        private boolean isPlaceLike() {
            return names.getFirst().printed().length() > 3
                    && !line.tags().hasAny(0, Lex.ABBREVIATION, Lex.ORGANISATION_HEAD, Lex.ROLE);
        }

        private boolean point() {
            boolean point =
                    line.is(i, ".") && i + 1 < line.size() && !line.token(i).touches(line.token(i + 1));
            i += point ? 1 : 0;
            return point;
        }

        private boolean dash() {
            int from = i;
            while (i < line.size() && i - from < 3 && isDash(line.token(i))) {
                i++;
            }
            return i > from;
        }

        private static boolean isDash(Token token) {
            return token.is("-") || token.is("–") || token.is("—") || token.is("―");
        }

        private boolean opensBody() {
            if (i >= line.size()) {
                return names.size() > 1 || isShortPlace();
            }
            var next = line.token(i);
            boolean opens = next.isCapitalised() || next.isNumber() || next.kind() != Token.Kind.WORD;
            return opens
                    && (names.size() > 1
                            || names.getFirst().upper()
                            || names.getFirst().medium()
                            || isShortPlace());
        }

        /** A place in small letters before a dash must be one or two words and no role, else it is a subject. */
        private boolean isShortPlace() {
            return names.getFirst().printed().split(" ").length <= 2
                    && !line.tags().hasAny(0, Lex.ROLE, Lex.ORGANISATION_HEAD, Lex.HONORIFIC);
        }

        private Dateline result() {
            String place = names.stream()
                    .filter(n -> !n.medium())
                    .map(Name::printed)
                    .findFirst()
                    .orElse(null);
            String medium = names.stream()
                    .filter(Name::medium)
                    .map(Name::printed)
                    .findFirst()
                    .orElse(null);
            return new Dateline(new Span(line.start(0), line.end(i - 1)), place, medium);
        }
    }
}
