package org.runut.desk.page;

import java.util.List;
import org.runut.model.Article;
import org.runut.model.Check;

/** Where the checks of an article are found. */
public interface Checks {
    /** What does not fit inside it. */
    List<Check> of(Article article);
}
