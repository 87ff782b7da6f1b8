package org.runut.claim;

import java.util.LinkedHashSet;
import java.util.Set;
import org.runut.model.Article;
import org.runut.model.Explanation.Ground;
import org.runut.model.Part;
import org.runut.model.Quotation;
import org.runut.model.Span;

/** What can be seen of an attribution that makes it more or less likely to be right. */
public final class QuotationMarks {
    private static final int LONG = 240;
    private static final int SHORT = 40;

    private QuotationMarks() {}

    /** The marks that hold of an attribution of the article. */
    public static Set<String> of(Quotation quotation, Article article) {
        var marks = new LinkedHashSet<String>();
        marks.add(quotation.direct() ? "content.direct" : "content.indirect");
        speaker(quotation, article, marks);
        cue(quotation, marks);
        int length = quotation.content().length();
        if (length > LONG || length < SHORT) {
            marks.add(length > LONG ? "content.long" : "content.short");
        }
        if (quotation.part() == Part.TITLE) {
            marks.add("place.headline");
        }
        if (!quotation.chain().via().isEmpty() || !quotation.chain().citing().isEmpty()) {
            marks.add("speaker.relayed");
        }
        marks.add("language." + article.language());
        return marks;
    }

    private static void speaker(Quotation quotation, Article article, Set<String> marks) {
        var ground = Sources.ground(quotation, article.text(quotation.part()));
        if (ground == Ground.POINTED_TO || ground == Ground.CARRIED_OVER) {
            marks.add(ground == Ground.POINTED_TO ? "speaker.pointed-to" : "speaker.carried-over");
        } else if (ground == Ground.NOTHING) {
            marks.add("speaker.unnamed");
        }
        if (quotation.chain().speakerId() == null) {
            marks.add("speaker.without-id");
        }
    }

    private static void cue(Quotation quotation, Set<String> marks) {
        Span cue = quotation.cue();
        if (cue == null) {
            marks.add("cue.none");
        } else if (cue.start() >= quotation.content().end()) {
            marks.add("cue.behind");
        } else if (cue.start() > quotation.content().start()) {
            marks.add("cue.inside");
        }
    }
}
