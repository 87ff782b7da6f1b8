package org.runut.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.text.Token;
import org.runut.text.Tokenizer;

/**
 * The tagged words and phrases of a language, found in one pass over the tokens. An entry's word with an upper-case
 * letter matches only words that are capitalised likewise (or all upper case); any other matches every casing. A word
 * that is not listed is looked up once more without its clitic ("ujarnya" as "ujar" with the clitic "nya").
 */
public final class Lexicon {
    /** Kinds of words that initials are easily taken for. */
    private static final Set<Lex> INITIALS = Set.of(Lex.RELATIVE, Lex.PRONOUN, Lex.QUESTION);

    private final Node root = new Node();
    private final List<String> clitics;
    private final Map<Lex, Map<String, String>> named = new EnumMap<>(Lex.class);

    Lexicon(List<String> clitics) {
        this.clitics = List.copyOf(clitics);
    }

    /**
     * One entry of a lexicon.
     *
     * @param lex   the tag
     * @param value what the tag says its value means; empty for none
     * @param cased whether the casing matters
     * @param forms the words as written
     */
    public record Entry(Lex lex, String value, boolean cased, List<String> forms) {}

    /**
     * An entry found in a text.
     *
     * @param entry  what was found
     * @param from   index of its first token
     * @param to     index after its last token
     * @param clitic the suffix that was taken off the last word; empty for none
     */
    public record Match(Entry entry, int from, int to, String clitic) {
        /** The tag. */
        public Lex lex() {
            return entry.lex();
        }

        /** The value of the entry. */
        public String value() {
            return entry.value();
        }
    }

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>(1);

        private boolean leadsTo(Lex lex) {
            return entries.stream().anyMatch(e -> e.lex() == lex)
                    || next.values().stream().anyMatch(n -> n.leadsTo(lex));
        }
    }

    void add(Lex lex, String phrase, String value) {
        var tokens = Tokenizer.tokenize(phrase);
        var forms = tokens.stream().map(t -> t.span().in(phrase)).toList();
        boolean cased = tokens.stream().anyMatch(Token::isCapitalised);
        var node = root;
        for (var token : tokens) {
            node = node.next.computeIfAbsent(token.norm(), k -> new Node());
        }
        named.computeIfAbsent(lex, l -> new HashMap<>()).putIfAbsent(value, phrase);
        node.entries.add(new Entry(lex, value, cased, forms));
    }

    /** All entries that begin at token {@code i}, shortest first. */
    List<Match> at(String text, List<Token> tokens, int i) {
        var found = new ArrayList<Match>(2);
        var node = root;
        for (int j = i; j < tokens.size(); j++) {
            var token = tokens.get(j);
            var next = node.next.get(token.norm());
            if (token.isWord()) {
                collectWithoutClitic(text, tokens, i, j, node, found);
            }
            if (next == null) {
                break;
            }
            collect(text, tokens, i, j, next, "", found);
            node = next;
        }
        return found;
    }

    private void collectWithoutClitic(String text, List<Token> tokens, int i, int j, Node node, List<Match> found) {
        String norm = tokens.get(j).norm();
        for (String clitic : clitics) {
            if (norm.length() > clitic.length() + 2 && norm.endsWith(clitic)) {
                var next = node.next.get(norm.substring(0, norm.length() - clitic.length()));
                if (next != null) {
                    collect(text, tokens, i, j, next, clitic, found);
                }
            }
        }
    }

    private static void collect(
            String text, List<Token> tokens, int from, int last, Node node, String clitic, List<Match> found) {
        for (var entry : node.entries) {
            if (entry.cased() ? casedAlike(entry, text, tokens, from) : !isInitials(entry, tokens, from)) {
                found.add(new Match(entry, from, last + 1, clitic));
            }
        }
    }

    /** Whether capitals among words in small letters make initials of what would be a pronoun ("WHO", "US", "IT"). */
    private static boolean isInitials(Entry entry, List<Token> tokens, int i) {
        return INITIALS.contains(entry.lex())
                && isCapitals(tokens, i)
                && tokens.get(i).span().length() > 1
                && !isCapitals(tokens, i - 1)
                && !isCapitals(tokens, i + 1);
    }

    private static boolean isCapitals(List<Token> tokens, int i) {
        return i >= 0
                && i < tokens.size()
                && tokens.get(i).isWord()
                && tokens.get(i).shape() == Token.Shape.UPPER;
    }

    private static boolean casedAlike(Entry entry, String text, List<Token> tokens, int from) {
        for (int k = 0; k < entry.forms().size(); k++) {
            var token = tokens.get(from + k);
            String form = entry.forms().get(k);
            boolean same = text.startsWith(form, token.start());
            if (!same && token.shape() != Token.Shape.UPPER && !form.equals(token.norm())) {
                return false;
            }
        }
        return true;
    }

    /** The tags of a passage: for each token, the longest entry of each kind that begins there. */
    public Tags tag(String text, List<Token> tokens) {
        var byToken = new ArrayList<List<Match>>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            byToken.add(longest(at(text, tokens, i)));
        }
        return new Tags(byToken);
    }

    private static List<Match> longest(List<Match> matches) {
        if (matches.size() < 2) {
            return matches;
        }
        var kept = new ArrayList<Match>(matches.size());
        for (int k = matches.size() - 1; k >= 0; k--) {
            var match = matches.get(k);
            if (!holds(kept, match.lex())) {
                kept.add(match);
            }
        }
        return kept;
    }

    private static boolean holds(List<Match> kept, Lex lex) {
        for (var match : kept) {
            if (match.lex() == lex) {
                return true;
            }
        }
        return false;
    }

    /** The words with which the entries of a tag begin. */
    public Set<String> firstWords(Lex lex) {
        var words = new HashSet<String>();
        root.next.forEach((word, node) -> {
            if (node.leadsTo(lex)) {
                words.add(word);
            }
        });
        return words;
    }

    /** The words that stand first for a value under a tag: how the pack itself would name it; null for none. */
    public @Nullable String words(Lex lex, String value) {
        return named.getOrDefault(lex, Map.of()).get(value);
    }

    /** The suffixes that can stand at the end of any word, the possessive first. */
    public List<String> clitics() {
        return clitics;
    }

    /** Whether an entry of any kind begins with the word. */
    public boolean begins(String word) {
        return root.next.containsKey(word);
    }

    /** Whether the word alone is an entry of any kind. */
    public boolean knows(String word) {
        var node = root.next.get(word);
        return node != null && !node.entries.isEmpty();
    }

    /** The value of a single word under a tag; null where it has none. */
    public @Nullable String value(Lex lex, String word) {
        var node = root.next.get(word);
        if (node != null) {
            for (var entry : node.entries) {
                if (entry.lex() == lex) {
                    return entry.value();
                }
            }
        }
        return null;
    }
}
