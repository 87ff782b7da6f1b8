package org.runut.annotate.attribution;

import org.runut.annotate.name.Names;
import org.runut.annotate.passage.Passage;
import org.runut.pack.Lex;
import org.runut.pack.Tags;

/** Finds who made a document, named behind it: "the study published on Monday by X", "monthly data from X". */
final class DocumentAuthors {
    private static final int FAR = 8;

    private final Passage passage;
    private final Tags tags;
    private final Names names;
    private final VerbGroups verbs;

    DocumentAuthors(Passage passage, Names names, VerbGroups verbs) {
        this.passage = passage;
        this.tags = passage.tags();
        this.names = names;
        this.verbs = verbs;
    }

    /** Index of the first token of the author's name behind the document; -1 for none. */
    int after(Source document, int limit) {
        int most = Math.min(limit - 1, document.to() + FAR);
        for (int i = document.to(); i < most; i++) {
            if (leadsTo(i)) {
                return i + 1;
            }
            boolean opens = i == document.to() && passage.token(i).is(",");
            boolean tells = !passage.token(i).isWord() || tags.hasAny(i, Lex.RELATIVE, Lex.THAT, Lex.RELAYED);
            if (!opens && (tells || isPredicate(i))) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether what is named is an author: a name or a word for a body, and no medium that only passes it on. */
    boolean isAuthor(Source author) {
        int last = author.to() - 1;
        return !author.medium()
                && last >= 0
                && (names.at(last) != null
                        || tags.hasAny(last, Lex.GENERAL_BODY, Lex.ORGANISATION_HEAD, Lex.STATE_ORGAN));
    }

    private boolean leadsTo(int i) {
        var place = tags.at(i, Lex.LOCATIVE);
        boolean from = place != null && place.value().equals("from");
        return names.at(i) == null && (from || tags.has(i, Lex.BY));
    }

    /** A finite verb, apart from a participle that describes the document ("the report, written by"). */
    private boolean isPredicate(int i) {
        boolean describes = passage.token(i - 1).is(",") && tags.has(i + 1, Lex.BY);
        return verbs.isFinite(i) && !verbs.isReduced(i) && !describes;
    }
}
