package org.runut.read.page;

import java.util.List;
import org.jsoup.parser.Parser;
import org.runut.read.page.Block.Kind;

/** Writes blocks as the text of an article: paragraphs parted by an empty line, items and rows by none. */
final class PageText {
    private PageText() {}

    static String of(List<Block> blocks) {
        var text = new StringBuilder();
        Kind before = Kind.HEADING;
        for (var block : blocks) {
            if (!text.isEmpty()) {
                boolean runsOn = block.kind() == before && (before == Kind.ITEM || before == Kind.ROW);
                text.append(runsOn ? "\n" : "\n\n");
            }
            if (block.kind() == Kind.ITEM) {
                text.append("- ");
            }
            text.append(block.text());
            before = block.kind();
        }
        return text.toString();
    }

    /** The text of an article as a page states it for programs: each line a paragraph, elements of HTML taken out. */
    static String ofStated(String stated) {
        var text = new StringBuilder(stated.length());
        String plain = stated.indexOf('<') < 0
                ? stated
                : Parser.htmlParser().parseInput(stated, "").wholeText();
        plain.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            text.append(text.isEmpty() ? "" : "\n\n").append(line);
        });
        return text.toString();
    }
}
