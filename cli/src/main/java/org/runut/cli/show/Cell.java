package org.runut.cli.show;

/**
 * The content of one column of a line.
 *
 * @param text  the words
 * @param style how they are set
 */
record Cell(String text, Style style) {
    static Cell of(String text) {
        return new Cell(text, Style.PLAIN);
    }

    static Cell dim(String text) {
        return new Cell(text, Style.DIM);
    }
}
