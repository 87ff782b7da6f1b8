package org.runut.annotate.attribution;

/**
 * A stretch of text in quotation marks.
 *
 * @param open  index of the opening mark
 * @param from  index of the first token inside
 * @param to    index after the last token inside, a trailing comma or full stop left out
 * @param close index of the closing mark; {@code to} where it is missing
 * @param closed whether it has a closing mark
 */
record Quoted(int open, int from, int to, int close, boolean closed) {

    /** Index after the closing mark, or after the last token where it is missing. */
    int end() {
        return closed ? close + 1 : close;
    }
}
