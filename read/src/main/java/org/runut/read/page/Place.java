package org.runut.read.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** An element and the range of blocks in it. Elements without blocks have no place. */
final class Place {
    private final Element element;
    private final int own;
    private final int from;
    private int to;
    private final List<Place> children = new ArrayList<>();

    /**
     * A place that begins.
     *
     * @param own  its own signs
     * @param from the first block in it
     */
    Place(Element element, int own, int from) {
        this.element = element;
        this.own = own;
        this.from = from;
        this.to = from;
    }

    void close(int end) {
        to = end;
    }

    void add(Place child) {
        children.add(child);
    }

    Element element() {
        return element;
    }

    /** The signs of the element itself. */
    int own() {
        return own;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    boolean isEmpty() {
        return from == to;
    }

    List<Place> children() {
        return children;
    }
}
