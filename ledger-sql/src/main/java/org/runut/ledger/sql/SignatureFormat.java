package org.runut.ledger.sql;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.runut.ledger.LedgerException;
import org.runut.link.story.Signature;
import org.runut.model.Article;
import org.runut.model.TimeValue;

/** A signature as the table of articles keeps it: when it was published, and a line a term: how often, a star where the headline holds it, tab, term. */
final class SignatureFormat {
    private static final String STAR = "*";

    private SignatureFormat() {}

    static @Nullable String day(Signature signature) {
        return signature.day() == null ? null : signature.day().toString();
    }

    /** The same as exactly as the article tells it: the last to be published is the last of a day too. */
    static @Nullable String published(Article article, Signature signature) {
        var published = article.published();
        if (published == null || !Objects.equals(published.first().orElse(null), signature.day())) {
            return day(signature);
        }
        return published.value();
    }

    static String terms(Signature signature) {
        var text = new StringBuilder();
        new TreeMap<>(signature.terms())
                .forEach((term, weight) -> text.append(weight)
                        .append(signature.title().contains(term) ? STAR : "")
                        .append('\t')
                        .append(escape(term))
                        .append('\n'));
        return text.toString();
    }

    static Signature decode(@Nullable String day, String lines) {
        try {
            return signature(day, lines);
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw new LedgerException("an article of the ledger is damaged: " + e.getMessage(), e);
        }
    }

    private static Signature signature(@Nullable String day, String lines) {
        Map<String, Double> terms = new HashMap<>();
        Set<String> title = new HashSet<>();
        int from = 0;
        while (from < lines.length()) {
            int tab = lines.indexOf('\t', from);
            int end = lines.indexOf('\n', tab);
            String term = unescape(lines.substring(tab + 1, end));
            boolean inTitle = lines.startsWith(STAR, tab - 1);
            terms.put(term, Double.parseDouble(lines.substring(from, inTitle ? tab - 1 : tab)));
            if (inTitle) {
                title.add(term);
            }
            from = end + 1;
        }
        return new Signature(
                terms, title, day == null ? null : new TimeValue(day).first().orElse(null));
    }

    /** A term may be a name that runs over the end of a line. */
    private static String escape(String term) {
        return term.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String unescape(String written) {
        if (written.indexOf('\\') < 0) {
            return written;
        }
        var term = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '\\') {
                char escaped = written.charAt(++i);
                term.append(escaped == 'n' ? '\n' : escaped);
            } else {
                term.append(c);
            }
        }
        return term.toString();
    }
}
