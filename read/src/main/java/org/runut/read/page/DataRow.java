package org.runut.read.page;

import org.jsoup.nodes.Element;

/** Tells rows of tables that hold data from those that only lay out a page. */
final class DataRow {
    private static final int MOST_BREAKS = 2;

    private DataRow() {}

    /** Whether the row has several cells, none of which is laid out itself. */
    static boolean is(Element row) {
        int cells = 0;
        for (var cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
            cells++;
            if (isLaidOut(cell)) {
                return false;
            }
        }
        return cells > 1;
    }

    private static boolean isLaidOut(Element cell) {
        int paragraphs = 0;
        int breaks = 0;
        for (var child = cell.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (child.nameIs("p")) {
                paragraphs++;
            } else if (child.nameIs("br")) {
                breaks++;
            } else if (child.isBlock()) {
                return true;
            }
        }
        return paragraphs > 1 || breaks > MOST_BREAKS;
    }
}
