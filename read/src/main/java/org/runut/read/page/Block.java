package org.runut.read.page;

import org.jsoup.nodes.Element;

/**
 * A run of text between two borders of the layout: a paragraph, a headline, an item of a list, a row of a table.
 *
 * @param kind    what it is
 * @param text    its words, spaces made single; lines parted by LF
 * @param linked  how many of its characters are in links
 * @param marks   how many marks of sentences it holds
 * @param element the innermost element of the layout around it
 * @param signs   the signs of all elements around it, as bits
 */
record Block(Kind kind, String text, int linked, int marks, Element element, int signs) {
    /** Kinds of blocks. */
    enum Kind {
        /** A paragraph, or text in no particular element. */
        PARAGRAPH,
        /** A headline. */
        HEADING,
        /** An item of a list. */
        ITEM,
        /** A paragraph of a quotation. */
        QUOTE,
        /** Text whose line ends count. */
        PREFORMATTED,
        /** A row of a table. */
        ROW
    }

    boolean has(Sign sign) {
        return sign.in(signs);
    }

    /** The same block with these signs. */
    Block with(int spread) {
        return new Block(kind, text, linked, marks, element, spread);
    }

    /** Whether what is around it says that it is not running text. */
    boolean isSetApart() {
        return (signs & Sign.SET_APART) != 0;
    }

    /** The same block with another text. */
    Block with(String other) {
        return new Block(kind, other, linked, marks, element, signs);
    }

    int length() {
        return text.length();
    }

    /** The share of its characters that are in links. */
    double linkDensity() {
        return text.isEmpty() ? 0 : (double) linked / text.length();
    }
}
