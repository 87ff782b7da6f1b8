package org.runut.ask;

import java.util.List;
import org.runut.decide.Rule;
import org.runut.model.Analysis;
import org.runut.model.Story;

/**
 * A story that may hold something about a text.
 *
 * @param story    as it is
 * @param articles the analyses it was made of, with what people decided
 * @param rules    what linking them obeyed
 */
public record Case(Story story, List<Analysis> articles, List<Rule> rules) {
    public Case {
        articles = List.copyOf(articles);
        rules = List.copyOf(rules);
    }
}
