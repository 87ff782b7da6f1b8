package org.runut.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.runut.model.Span;

/** Cuts a text into pieces at every edge of what is marked in it, so that marks may overlap in any way. */
final class Marking {
    private final String text;
    private final List<Layer> layers = new ArrayList<>();

    private record Layer(Span span, String style, String claim, boolean isSaid) {}

    /**
     * Words of the text that are all marked alike.
     *
     * @param text   the words
     * @param style  the classes of their marks; empty for none
     * @param anchor the claim that begins here; empty for none
     * @param claim  the claim they belong to; empty for none
     * @param said   the quotation that begins here; empty for none
     */
    record Piece(String text, String style, String anchor, String claim, String said) {}

    Marking(String text) {
        this.text = text;
    }

    /** Marks words that belong to no claim. */
    void mark(Span span, String style) {
        mark(span, style, "");
    }

    /** Marks the words of a claim. */
    void mark(Span span, String style, String claim) {
        add(new Layer(span, style, claim, false));
    }

    /** Marks what a quotation says; other claims may stand in it. */
    void say(Span span, String style, String quotation) {
        add(new Layer(span, style, quotation, true));
    }

    private void add(Layer layer) {
        if (layer.span().length() > 0 && layer.span().end() <= text.length()) {
            layers.add(layer);
        }
    }

    /** The pieces of a passage in order. */
    List<Piece> pieces(Span passage) {
        var here =
                layers.stream().filter(layer -> layer.span().overlaps(passage)).toList();
        var edges = new TreeSet<Integer>();
        edges.add(passage.start());
        edges.add(passage.end());
        for (Layer layer : here) {
            edges.add(Math.max(passage.start(), layer.span().start()));
            edges.add(Math.min(passage.end(), layer.span().end()));
        }
        var pieces = new ArrayList<Piece>();
        int from = passage.start();
        for (int to : edges) {
            if (to > from) {
                pieces.add(piece(new Span(from, to), here));
                from = to;
            }
        }
        return List.copyOf(pieces);
    }

    private Piece piece(Span span, List<Layer> here) {
        var styles = new TreeSet<String>();
        String anchor = "";
        String claim = "";
        String said = "";
        for (Layer layer : here) {
            if (layer.span().contains(span)) {
                boolean begins =
                        layer.span().start() == span.start() && !layer.claim().isEmpty();
                styles.add(layer.style());
                if (layer.isSaid()) {
                    said = begins ? layer.claim() : said;
                } else if (!layer.claim().isEmpty()) {
                    claim = layer.claim();
                    anchor = begins ? layer.claim() : anchor;
                }
            }
        }
        return new Piece(span.in(text), String.join(" ", styles), anchor, claim, said);
    }
}
