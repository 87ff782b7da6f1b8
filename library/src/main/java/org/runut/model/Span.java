package org.runut.model;

/**
 * A half-open range of UTF-16 indices into a text: {@code start} inclusive, {@code end} exclusive.
 *
 * @param start first index
 * @param end   index after the last
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** The words of {@code text} that this span covers. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Number of UTF-16 units covered. */
    public int length() {
        return end - start;
    }

    /** Whether the two spans share at least one index. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether {@code other} lies wholly inside this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the index lies inside this span. */
    public boolean contains(int index) {
        return start <= index && index < end;
    }

    /** The smallest span that covers both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Orders by start, the shorter first where they start together. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
