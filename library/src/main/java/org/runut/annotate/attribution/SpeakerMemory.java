package org.runut.annotate.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who has spoken or acted last, for pronouns, carried speakers and roles without a name. */
final class SpeakerMemory {
    private @Nullable Source last;
    private @Nullable Source person;
    private @Nullable Source body;
    private @Nullable Source group;
    private @Nullable Source unnamed;
    private @Nullable Source document;
    private @Nullable Source headed;
    private List<String> via = List.of();
    private boolean ofDocument;
    private int paragraph = -1;
    private int now = 1;
    private int current;
    private int bodyAt;
    private int bodyParagraph = -1;
    private int actedAt;
    private final Map<String, Source> byRole = new HashMap<>();
    private final Map<String, Source> byHead = new HashMap<>();
    private final Map<String, Integer> headAt = new HashMap<>();

    /** Someone speaks. */
    void speaks(Source source, List<String> relays, int inParagraph) {
        acts(source);
        actedAt = 0;
        last = source.carried();
        via = relays;
        paragraph = inParagraph;
    }

    /** Goes back to who spoke before. */
    void goesOn(@Nullable Source source) {
        last = source;
    }

    /** Someone is the subject of a sentence: a person may go on to speak, a body may be pointed back to. */
    void acts(Source source) {
        if (source.person()) {
            person = source.carried();
            unnamed = null;
            last = person;
            paragraph = current;
            actedAt = now;
            via = List.of();
        } else {
            body = source.carried();
            bodyAt = now;
            bodyParagraph = current;
            group = body;
        }
    }

    /** Someone is named who tells of what the sentence speaks of, and is not its subject: a person whom a pronoun may mean. */
    void tells(Source source) {
        person = source.carried();
    }

    /** Somebody without a name speaks, whom "he" or "she" may mean until somebody with a name acts. */
    void speaksUnnamed(Source source) {
        unnamed = source.carried();
    }

    /** Who has spoken last without a name; null where somebody with a name has acted since. */
    @Nullable
    Source unnamed() {
        return unnamed;
    }

    /** Several or a body without a name are the subject of a sentence: "they" may mean them. */
    void act(Source several) {
        group = several.carried();
    }

    /** The body or the people that "they" means; null for none. */
    @Nullable
    Source group() {
        return group;
    }

    /** Notes whether the subject of the sentence before is a document. */
    void document(boolean isOne) {
        ofDocument = isOne;
    }

    /** Whether the subject of the sentence before is a document. */
    boolean ofDocument() {
        return ofDocument;
    }

    /** A document is told of, in which something may stand. */
    void tellsOf(Source told) {
        document = told.carried();
    }

    /** The document that was told of last; null for none. */
    @Nullable
    Source document() {
        return document;
    }

    /** Someone is named who holds this role. */
    void holds(String role, Source source) {
        byRole.put(role, source.carried());
    }

    /** A body is named whose name begins with this word. */
    void heads(String word, Source source) {
        byHead.put(word, source.carried());
        headed = source.carried();
        headAt.put(word, now);
    }

    /** The one who goes on speaking; the body that acted last where nobody has spoken; null for none. */
    @Nullable
    Source last() {
        return last == null ? body : last;
    }

    /** The one that a personal pronoun means. */
    @Nullable
    Source pronoun() {
        return last != null && last.person() || person == null ? last() : person;
    }

    /** The body that a noun with a demonstrative means: the one called so ("kementerian itu"), else the one that acted last. */
    @Nullable
    Source body(String head) {
        var named = byHead.get(head);
        return named != null ? named : body;
    }

    /** The body or the several that acted last; where there is none, the one named last. */
    @Nullable
    Source actor() {
        return body == null ? byHead.get("") : body;
    }

    /**
     * What a noun for any body means ("lembaga itu"): the subject of the sentence before, even where its name looks like a
     * person's; else the body that acted last, unless one called so was named since.
     */
    @Nullable
    Source latest(String head) {
        int at = headAt.getOrDefault(head, 0);
        if (actedAt == now - 1 && actedAt > Math.max(at, bodyAt)) {
            return person;
        }
        var meant = bodyAt > at ? body : byHead.get(head);
        return meant == null ? headed : meant;
    }

    /** The text goes on to its next sentence. */
    void next(int inParagraph) {
        now++;
        current = inParagraph;
    }

    /** Who a cue without a name means: the body of which this paragraph tells, where nobody has spoken in it, else who goes on speaking. */
    @Nullable
    Source spoken() {
        return bodyParagraph == current && paragraph < current ? body : last();
    }

    /** The body that the article has named by this word; null for none. */
    @Nullable
    Source named(String head) {
        return byHead.get(head);
    }

    /** The one who holds a role; null where the article has named none. */
    @Nullable
    Source role(String role) {
        return byRole.get(role);
    }

    /** The relays of the speaker who goes on in the same paragraph. */
    List<String> viaIn(int inParagraph) {
        return inParagraph == paragraph ? via : List.of();
    }
}
