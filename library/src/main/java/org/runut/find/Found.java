package org.runut.find;

import java.util.List;
import org.runut.model.Article;

/**
 * What was found.
 *
 * @param claims   the latest to arrive first
 * @param next     where to go on behind them; 0 where there are no more
 * @param articles the latest to arrive first
 */
public record Found(List<Claimed> claims, long next, List<Article> articles) {
    /** Nothing. */
    public static final Found NOTHING = new Found(List.of(), 0, List.of());

    public Found {
        claims = List.copyOf(claims);
        articles = List.copyOf(articles);
    }
}
