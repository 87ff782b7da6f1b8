package org.runut.read.page;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the article: one whose names say so, where it holds enough of the page's running text; from
 * there, or else from the top, down as long as a single element inside holds nearly all of it.
 */
final class Container {
    private static final double ENOUGH = 0.25;
    private static final double NEARLY_ALL = 0.85;

    private final Weights weights;

    Container(Weights weights) {
        this.weights = weights;
    }

    /** The place of the article under this one. */
    Place find(Place root) {
        double all = weights.good(root);
        if (all == 0) {
            return root;
        }
        var body = best(root, Sign.BODY, all);
        if (body != null) {
            return down(body);
        }
        var article = best(root, Sign.ARTICLE, all);
        return down(article == null ? root : article);
    }

    /** The place with that sign of its own that holds most, where it holds enough; of equal ones the innermost. */
    private @Nullable Place best(Place root, Sign sign, double all) {
        Place best = null;
        double most = ENOUGH * all;
        var open = new ArrayDeque<Place>();
        open.push(root);
        while (!open.isEmpty()) {
            var place = open.pop();
            double good = weights.good(place);
            if (good >= most) {
                if (sign.in(place.own()) && place != root) {
                    best = place;
                    most = good;
                }
                place.children().forEach(open::push);
            }
        }
        return best;
    }

    private Place down(Place from) {
        var place = from;
        while (true) {
            Place next = null;
            double enough = NEARLY_ALL * weights.good(place);
            for (var child : place.children()) {
                if (weights.good(child) >= enough) {
                    next = child;
                }
            }
            if (next == null || next.children().isEmpty()) {
                return place;
            }
            place = next;
        }
    }
}
