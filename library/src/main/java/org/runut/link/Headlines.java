package org.runut.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds for the figures of headlines those of the body that they report. */
final class Headlines {
    private Headlines() {}

    /** The figure of the body for each of a headline that has one: the same value, else the first that answers the same. */
    static Map<Mention, Mention> reported(List<List<Mention>> questions) {
        var reported = new HashMap<Mention, Mention>();
        for (var question : questions) {
            for (var headline : question) {
                if (headline.headline()) {
                    var body = body(headline, question);
                    if (body != null) {
                        reported.put(headline, body);
                    }
                }
            }
        }
        return reported;
    }

    private static @Nullable Mention body(Mention headline, List<Mention> question) {
        Mention first = null;
        for (var mention : question) {
            if (mention.sameArticle(headline) && !mention.headline()) {
                if (Bounds.equal(mention, headline)) {
                    return mention;
                }
                first = first == null ? mention : first;
            }
        }
        return first;
    }
}
