package org.runut.read.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.runut.read.page.Block.Kind;

/** Cuts a page into blocks of text: one walk over its elements, without recursion. */
final class LayoutReader {
    /** Elements whose content is not read as text. */
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "select",
            "textarea",
            "button",
            "input",
            "datalist",
            "map",
            "head",
            "amp-ad",
            "amp-iframe");

    private final SignSpread spread;

    LayoutReader(Furniture furniture) {
        this.spread = new SignSpread(furniture);
    }

    /** The blocks of a page with that title, and the elements around them. */
    Layout read(Document page, String title, Signs.OfPage signs) {
        var walk = new Walk(page.body(), signs);
        NodeTraversor.filter(walk, page.body());
        int headline = Layout.headline(walk.blocks, title);
        return new Layout(spread.over(walk.root, walk.blocks, headline), walk.root, headline);
    }

    /** What is known inside an element. */
    private record Frame(Place place, Kind kind, boolean breaks) {}

    private static final class Walk implements NodeFilter {
        private final Place root;
        private final List<Block> blocks = new ArrayList<>();
        private final Deque<Frame> open = new ArrayDeque<>();
        private final Signs.OfPage signs;
        private final BlockText text = new BlockText();

        Walk(Element body, Signs.OfPage signs) {
            this.signs = signs;
            root = new Place(body, 0, 0);
            open.push(new Frame(root, Kind.PARAGRAPH, true));
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText(), frame().kind() == Kind.PREFORMATTED);
            } else if (node instanceof Element element && depth > 0) {
                return enter(element);
            }
            return FilterResult.CONTINUE;
        }

        private FilterResult enter(Element element) {
            String tag = element.normalName();
            if (SILENT.contains(tag)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (tag.equals("br")) {
                text.lineBreak();
                return FilterResult.SKIP_ENTIRELY;
            }
            int own = ElementSigns.of(element) | signs.of(element);
            boolean cell = text.isRow() && (tag.equals("td") || tag.equals("th"));
            boolean breaks = !text.isRow() && (element.isBlock() || ElementSigns.setApart(tag, own));
            if (breaks) {
                flush();
            }
            if (cell) {
                text.cell();
            }
            if (tag.equals("a")) {
                text.openLink();
            }
            if (tag.equals("tr") && DataRow.is(element)) {
                text.openRow();
            }
            open.push(new Frame(new Place(element, own, blocks.size()), kind(tag), breaks));
            return FilterResult.CONTINUE;
        }

        private Kind kind(String tag) {
            return switch (tag) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
                case "li", "dt", "dd" -> Kind.ITEM;
                case "blockquote" -> Kind.QUOTE;
                case "pre" -> Kind.PREFORMATTED;
                case "tr" -> text.isRow() ? Kind.ROW : frame().kind();
                case "td", "table", "article", "section" -> text.isRow() ? Kind.ROW : Kind.PARAGRAPH;
                default -> frame().kind();
            };
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && depth > 0) {
                leave(element);
            } else if (depth == 0) {
                flush();
                root.close(blocks.size());
            }
            return FilterResult.CONTINUE;
        }

        private void leave(Element element) {
            String tag = element.normalName();
            if (SILENT.contains(tag) || tag.equals("br")) {
                return;
            }
            if (tag.equals("a")) {
                text.closeLink();
            }
            if (frame().breaks()) {
                flush();
            }
            var place = open.pop().place();
            place.close(blocks.size());
            if (!place.isEmpty()) {
                frame().place().add(place);
            }
        }

        private Frame frame() {
            return open.element();
        }

        private void flush() {
            text.take(frame().kind(), frame().place(), blocks);
        }
    }
}
