package org.runut.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import org.runut.annotate.name.Names;
import org.runut.annotate.passage.Passage;
import org.runut.model.Entity;
import org.runut.pack.Lex;
import org.runut.pack.Tags;
import org.runut.text.Token;

/** Finds the media through which a statement came, and the bodies that its speaker cites. */
final class RelayFinder {
    private static final int LONGEST_GROUP = 5;
    private static final String WEAK = "weak";
    private final Passage passage;
    private final Tags tags;
    private final Names names;
    private final Media media;
    private final Phrases phrases;

    RelayFinder(Passage passage, Names names, Media media, Phrases phrases) {
        this.passage = passage;
        this.tags = passage.tags();
        this.names = names;
        this.media = media;
        this.phrases = phrases;
    }

    /** Takes every agent of a verb of relaying in the passage for a medium from now on. */
    void learn() {
        for (int i = 0; i < passage.tokens().size(); i++) {
            var verb = tags.at(i, Lex.RELAYED);
            if (verb != null && !verb.value().equals(WEAK)) {
                int from = agent(verb.to());
                int to = nameEnd(from);
                if (to > from && isUnknownName(from)) {
                    media.learn(name(from, to));
                }
            }
        }
    }

    private boolean isUnknownName(int i) {
        var entity = names.at(i);
        return entity != null
                && entity.id() == null
                && (entity.type() == Entity.Type.ORGANISATION || entity.type() == Entity.Type.PERSON && !isOffice(i))
                && !tags.has(i, Lex.ORGANISATION_HEAD);
    }

    private boolean isOffice(int i) {
        return tags.endingAt(i, Lex.ROLE) != null;
    }

    /** Past "oleh", "dari", "laman" to where the agent of a passive begins. */
    private int agent(int from) {
        int i = from;
        while (i < passage.tokens().size()
                && names.at(i) == null
                && tags.hasAny(i, Lex.BY, Lex.FROM, Lex.LOCATIVE, Lex.MEDIUM_HEAD, Lex.FUNCTION)
                && !passage.token(i).isCapitalised()) {
            i++;
        }
        return i;
    }

    private int nameEnd(int from) {
        return names.at(from) == null ? from : names.end(from);
    }

    private String name(int from, int to) {
        var entity = names.at(from);
        return entity == null ? passage.words(from, to) : entity.name();
    }

    /**
     * The media named in the tokens {@code from..to} outside the content {@code contentFrom..contentTo}, nearest to the
     * speaker first; the source itself and the article's own outlet left out.
     */
    List<String> relays(int from, int to, int contentFrom, int contentTo, Source source) {
        var found = new ArrayList<String>(2);
        int i = from;
        while (i < to) {
            if (i == contentFrom) {
                i = Math.max(contentTo, i + 1);
                continue;
            }
            int end = mediumEnd(i, to);
            boolean isSource = source.medium() && source.from() <= i && i < source.to();
            if (end > i && !isSource && isIntroduced(i, from)) {
                add(found, name(i, end), !found.isEmpty() && isOrigin(i));
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    /** Whether the words before a medium let it be one through which something came, not one somebody works for. */
    private boolean isIntroduced(int i, int from) {
        if (i == from || passage.token(i - 1).kind() != Token.Kind.WORD) {
            return true;
        }
        return tags.hasAny(
                        i - 1,
                        Lex.LOCATIVE,
                        Lex.PREPOSITION,
                        Lex.TO,
                        Lex.BY,
                        Lex.CONJUNCTION,
                        Lex.DOCUMENT,
                        Lex.MEDIUM_HEAD,
                        Lex.FUNCTION,
                        Lex.ACCORDING)
                || tags.endingAt(i, Lex.RELAYED) != null
                || tags.endingAt(i, Lex.IS_SAID) != null
                || tags.endingAt(i, Lex.SAID) != null
                || tags.endingAt(i, Lex.RELAYS) != null;
    }

    /** Whether the medium at {@code i} is where the one named before it took the words from. */
    private boolean isOrigin(int i) {
        int k = i - 1;
        while (k > 0 && tags.has(k, Lex.MEDIUM_HEAD)) {
            k--;
        }
        var from = tags.at(k, Lex.LOCATIVE);
        boolean origin = tags.has(k, Lex.FROM) || from != null && from.value().equals("from");
        return origin && tags.endingAt(k, Lex.RELAYED) == null;
    }

    private void add(List<String> found, String name, boolean first) {
        boolean known = found.stream().anyMatch(f -> f.equals(name));
        if (!known && !media.isOwn(name)) {
            found.add(first ? 0 : found.size(), name);
        }
    }

    /** Index after the medium named at {@code i}; {@code i} where none is. */
    private int mediumEnd(int i, int limit) {
        var entity = names.startingAt(i);
        if (entity != null) {
            int end = names.end(i);
            boolean called = tags.endingAt(i, Lex.MEDIUM_HEAD) != null;
            boolean medium =
                    entity.type() != Entity.Type.COUNTRY && (called || media.isMedium(passage, i, end, entity));
            return medium && end <= limit ? end : i;
        }
        return i;
    }

    /**
     * Index of the first token of the body that is cited in the tokens {@code from..to} ("mengutip NIS", "mengutip data
     * BPS"); -1 for none. A medium is no such body.
     */
    int cited(int from, int to) {
        for (int i = from; i < to; i++) {
            var cites = tags.at(i, Lex.RELAYS);
            if (cites != null) {
                int start = documentOwner(cites.to(), to);
                boolean medium = mediumEnd(start, to) > start;
                if (start < to && (phrases.isHead(start) || isPeople(start, to)) && !medium) {
                    return start;
                }
            }
        }
        return -1;
    }

    /** "an unnamed official", "two people familiar with the matter". */
    private boolean isPeople(int from, int to) {
        boolean led = tags.hasAny(from, Lex.DETERMINER, Lex.NUMBER)
                || passage.token(from).isNumber();
        for (int i = from + 1; led && i < Math.min(to, from + LONGEST_GROUP); i++) {
            if (!passage.token(i).isWord() || tags.hasAny(i, Lex.PREPOSITION, Lex.LOCATIVE, Lex.CONJUNCTION)) {
                return false;
            }
            if (tags.has(i, Lex.ANONYMOUS)) {
                return true;
            }
        }
        return false;
    }

    private int documentOwner(int from, int to) {
        int i = from;
        while (i < to && names.at(i) == null && tags.has(i, Lex.DOCUMENT)) {
            i++;
        }
        return i;
    }
}
