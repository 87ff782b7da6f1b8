package org.runut.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.clean.Aside.Kind;
import org.runut.model.Span;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon.Match;
import org.runut.pack.Pack;

/**
 * Finds links, forms, advertisements, credits and bylines by the phrases with which they begin. Phrases are looked for
 * only where a line or a sentence begins, and only where the first word is one that such a phrase begins with.
 */
final class AsideFinder {
    private static final int WINDOW = 160;
    private static final int LONGEST_LINE = 250;
    private static final int LONGEST_BYLINE = 120;
    private static final int LONGEST_CHANNEL = 900;

    private final Pack pack;
    private final LinkEnd links;
    private final Set<String> firstWords = new HashSet<>();

    AsideFinder(Pack pack) {
        this.pack = pack;
        this.links = new LinkEnd(pack);
        for (var lex : List.of(Lex.BOILERPLATE, Lex.CREDIT, Lex.BYLINE)) {
            firstWords.addAll(pack.lexicon().firstWords(lex));
        }
    }

    /** The passages in text order, disjoint. */
    List<Aside> find(String text) {
        var found = new ArrayList<Aside>();
        boolean fresh = true;
        int line = -1;
        int i = 0;
        while (i < text.length()) {
            line = line < i ? Lines.end(text, i) : line;
            char c = text.charAt(i);
            if (c == '\n' || Lines.closes(c)) {
                fresh = true;
            } else if (fresh && !Lines.isFiller(c)) {
                var aside = at(text, i, line);
                fresh = aside != null;
                if (aside != null) {
                    found.add(aside);
                    i = Math.max(i + 1, aside.span().end());
                    continue;
                }
            }
            i++;
        }
        return found;
    }

    private @Nullable Aside at(String text, int start, int lineEnd) {
        if (!firstWords.contains(firstWord(text, start))) {
            return null;
        }
        int line = Lines.trimmed(text, start, lineEnd);
        var snippet = Snippet.of(pack, text, start, Math.min(start + WINDOW, line));
        var furniture = snippet.opening(Lex.BOILERPLATE);
        if (furniture != null) {
            var aside = furniture(text, start, line, snippet, furniture);
            if (aside != null) {
                return aside;
            }
        }
        var credit = snippet.opening(Lex.CREDIT);
        if (credit != null) {
            var aside = credit(text, start, line, snippet, credit);
            if (aside != null) {
                return aside;
            }
        }
        var byline = snippet.opening(Lex.BYLINE);
        return byline == null ? null : byline(text, start, line, snippet, byline.to());
    }

    private static String firstWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, Math.max(end, Math.min(start + 1, text.length())))
                .toLowerCase(Locale.ROOT);
    }

    private @Nullable Aside furniture(String text, int start, int line, Snippet snippet, Match match) {
        boolean begins = Lines.begins(text, start);
        boolean alone = snippet.size() == match.to() || snippet.size() == match.to() + 1 && snippet.is(match.to(), ":");
        boolean shortLine = line - start <= LONGEST_LINE;
        return switch (match.value()) {
            case "link" -> link(text, start, line, snippet, match.to());
            case "links" ->
                alone && begins || snippet.is(match.to(), ":") ? link(text, start, line, snippet, match.to()) : null;
            case "line" -> begins && shortLine ? aside(start, line, Kind.FURNITURE) : null;
            case "alone" -> begins && alone ? aside(start, line, Kind.FURNITURE) : null;
            case "sentence" ->
                aside(start, Lines.sentenceEnd(text, start, Math.min(line, start + LONGEST_CHANNEL)), Kind.FURNITURE);
            case "channel" -> channel(text, start, line);
            case "rest" -> begins ? aside(start, text.length(), Kind.FURNITURE) : null;
            default -> throw new IllegalStateException("no such extent of boilerplate: " + match.value());
        };
    }

    private Aside link(String text, int start, int line, Snippet snippet, int to) {
        int headline = snippet.is(to, ":") ? to + 1 : to;
        if (headline >= snippet.size()) {
            return aside(start, links.ofList(text, start), Kind.FURNITURE);
        }
        boolean wholeLine = line - start <= LONGEST_LINE && Lines.begins(text, start);
        int end = wholeLine ? line : links.inside(text, snippet.start(headline), line);
        return aside(start, end, Kind.FURNITURE);
    }

    private static Aside channel(String text, int start, int line) {
        int end = line - start <= LONGEST_CHANNEL
                ? line
                : Lines.sentenceEnd(text, start, Math.min(line, start + LONGEST_CHANNEL));
        return aside(start, end, Kind.CHANNEL);
    }

    private @Nullable Aside credit(String text, int start, int line, Snippet snippet, Match match) {
        boolean colon = snippet.is(match.to(), ":");
        if (match.value().equals(ClosingCredit.CLOSING)) {
            return null;
        }
        if (match.value().equals("colon") && !(colon && Lines.begins(text, start) && line - start <= LONGEST_LINE)) {
            return null;
        }
        String name = CreditName.after(snippet, colon ? match.to() + 1 : match.to(), colon);
        int end = line - start <= 2 * LONGEST_LINE
                ? line
                : Lines.sentenceEnd(text, start, Math.min(line, start + LONGEST_CHANNEL));
        return name.isEmpty() ? null : new Aside(new Span(start, end), Kind.CREDIT, name);
    }

    private static @Nullable Aside byline(String text, int start, int line, Snippet snippet, int to) {
        boolean colon = snippet.is(to, ":");
        if (line - start > LONGEST_BYLINE || !colon && !(Lines.begins(text, start) && onlyNames(snippet, to))) {
            return null;
        }
        return new Aside(new Span(start, line), Kind.BYLINE, CreditName.after(snippet, colon ? to + 1 : to, true));
    }

    /** Whether from token {@code from} on there are names and marks only, and at least one name. */
    private static boolean onlyNames(Snippet snippet, int from) {
        for (int i = from; i < snippet.size(); i++) {
            var token = snippet.token(i);
            if (token.isNumber()
                    || token.isWord()
                            && !token.isCapitalised()
                            && !snippet.tags().has(i, Lex.CONJUNCTION)) {
                return false;
            }
        }
        return from < snippet.size();
    }

    private static Aside aside(int start, int end, Kind kind) {
        return new Aside(new Span(start, Math.max(start + 1, end)), kind, "");
    }
}
