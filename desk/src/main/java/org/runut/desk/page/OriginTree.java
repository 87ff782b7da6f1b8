package org.runut.desk.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.runut.model.Article;
import org.runut.model.Chain;
import org.runut.model.Story;

/** The ways on which the figures of a story came: from who knows it, over who cites and relays it, to who copied it. */
final class OriginTree {
    /** What stands at a place of the tree. */
    enum Kind {
        /** Who stands behind it. */
        ORIGIN,
        /** Who passes it on, citing. */
        SPEAKER,
        /** A medium it went through that is no article of the story. */
        RELAY,
        /** An article. */
        ARTICLE,
        /** An article made from the one above it. */
        COPY
    }

    /**
     * A place of the tree.
     *
     * @param kind     what stands there
     * @param name     what it is called
     * @param note     what else is to say of it; empty for nothing
     * @param href     its page; empty where it has none
     * @param key      colour and shape, of an origin
     * @param children what came of it
     */
    record Node(Kind kind, String name, String note, String href, Origins.Key key, List<Node> children) {}

    private static final int DEEPEST = 8;

    private final Story story;
    private final Told told;
    private final Map<String, Story.Copy> copies = new LinkedHashMap<>();

    OriginTree(Story story, Told told) {
        this.story = story;
        this.told = told;
        story.copies().forEach(copy -> copies.putIfAbsent(copy.article(), copy));
    }

    /** The origins with all that came of them, those that most articles report first. */
    List<Node> roots() {
        Map<String, Map<String, Chain>> chains = new LinkedHashMap<>();
        for (Story.Question question : story.questions()) {
            for (Story.Entry entry : question.figures()) {
                String origin = entry.origin();
                if (origin != null) {
                    chains.computeIfAbsent(origin, id -> new LinkedHashMap<>())
                            .merge(entry.article(), entry.figure().chain(), OriginTree::fuller);
                }
            }
        }
        return story.origins().stream()
                .filter(origin -> chains.containsKey(origin.id()))
                .sorted(Comparator.comparingInt(origin -> told.origins.place(origin.id())))
                .map(origin -> root(origin, chains.getOrDefault(origin.id(), Map.of())))
                .toList();
    }

    private static Chain fuller(Chain a, Chain b) {
        return length(b) > length(a) ? b : a;
    }

    private static int length(Chain chain) {
        return (chain.speaker() == null ? 0 : 1)
                + chain.citing().size()
                + 2 * chain.via().size();
    }

    /** A branch while it grows. */
    private static final class Branch {
        private final Kind kind;
        private final String name;
        private final String note;
        private final String href;
        private final Map<String, Branch> children = new LinkedHashMap<>();
        private int depth;

        Branch(Kind kind, String name, String note, String href) {
            this.kind = kind;
            this.name = name;
            this.note = note;
            this.href = href;
        }

        Branch child(String key, Branch otherwise) {
            otherwise.depth = depth + 1;
            return children.computeIfAbsent(key, k -> otherwise);
        }

        Node node(Origins.Key key) {
            return new Node(
                    kind,
                    name,
                    note,
                    href,
                    key,
                    children.values().stream().map(child -> child.node(key)).toList());
        }
    }

    private Node root(Story.Origin origin, Map<String, Chain> chains) {
        var root = new Branch(Kind.ORIGIN, origin.name(), party(origin), "");
        Map<String, Branch> placed = new TreeMap<>();
        for (Article article : story.articles()) {
            Chain chain = chains.get(article.id());
            if (chain != null) {
                place(root, article, chain, placed, origin);
            }
        }
        return root.node(told.origins.key(origin.id()));
    }

    /** The party where it has a name of its own, not a key. */
    private static String party(Story.Origin origin) {
        String party = origin.party();
        return party == null || party.indexOf(':') >= 0 || party.equals(origin.name()) ? "" : party;
    }

    /** Puts an article under the one it was made from, else under the media it names, else under the origin itself. */
    private void place(Branch root, Article article, Chain chain, Map<String, Branch> placed, Story.Origin origin) {
        Story.Copy copy = copies.get(article.id());
        Branch made = copy == null ? null : placed.get(copy.of());
        Branch original = made == null || made.depth > DEEPEST ? null : made;
        Kind kind = original == null ? Kind.ARTICLE : Kind.COPY;
        Branch above = original != null ? original : relays(speaker(root, chain, origin), article, chain, placed);
        String note = copy != null && original != null ? told.words.say(copy.kind()) : "";
        var leaf = new Branch(kind, told.nameOf(article.id()), note, Links.article(article.id()));
        placed.put(article.id(), above.child("a" + article.id(), leaf));
    }

    private Branch speaker(Branch root, Chain chain, Story.Origin origin) {
        String speaker = chain.speaker();
        if (speaker == null || chain.citing().isEmpty() || speaker.equals(origin.name())) {
            return root;
        }
        return root.child("s" + speaker, new Branch(Kind.SPEAKER, speaker, "", ""));
    }

    private Branch relays(Branch from, Article article, Chain chain, Map<String, Branch> placed) {
        Branch above = from;
        for (String medium : chain.via()) {
            Branch known = articleOf(medium, article, placed);
            above = known != null
                    ? known
                    : above.child("r" + medium.toLowerCase(Locale.ROOT), new Branch(Kind.RELAY, medium, "", ""));
        }
        return above;
    }

    /** The article of a medium in this branch that another may have taken it from. */
    private @Nullable Branch articleOf(String medium, Article besides, Map<String, Branch> placed) {
        for (Article article : story.articles()) {
            boolean same =
                    medium.equalsIgnoreCase(article.outlet()) && !article.id().equals(besides.id());
            Branch branch = placed.get(article.id());
            if (same && branch != null) {
                return branch;
            }
        }
        return null;
    }
}
