package org.runut.ledger.sql;

import java.util.ArrayList;
import java.util.List;
import org.runut.find.Clause;

/**
 * Puts the words that begin so in the place of a beginning. SQLite gathers all that holds any of them before it gives the
 * first; of whole words it reads no more than is wanted, however common they are.
 *
 * @param sql   the ledger, inside a transaction
 * @param table whose words they are
 */
record Beginnings(Sql sql, String table) {
    /** With more words than these, and with shorter beginnings, it is left as it is. */
    private static final int MOST = 60;

    private static final int SHORTEST = 3;

    /** No word has a letter before this one. */
    private static final String FIRST_LETTER = "\u0001";

    /** The same clauses, of whole words where they are few. */
    List<Clause> spelledOut(List<Clause> clauses) {
        return clauses.stream().map(this::spelledOut).toList();
    }

    private Clause spelledOut(Clause clause) {
        if (!(clause instanceof Clause.Run run) || !run.isBegun() || run.words().size() > 1) {
            return clause;
        }
        String beginning = run.words().getFirst();
        var words = isPlain(beginning) ? words(beginning) : List.<String>of();
        return words.isEmpty() ? clause : new Clause.Any(run.field(), words);
    }

    /** Other letters may stand in the index in another form. */
    private static boolean isPlain(String beginning) {
        return beginning.length() >= SHORTEST
                && beginning.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
    }

    /** The words that begin so; none where there are too many. */
    private List<String> words(String beginning) {
        var words = new ArrayList<String>();
        for (String next = next(beginning); next.startsWith(beginning); next = next(next + FIRST_LETTER)) {
            if (words.size() == MOST) {
                return List.of();
            }
            words.add(next);
        }
        return words;
    }

    /** The first word that stands there or behind; empty where there is none. */
    private String next(String from) {
        return sql.first("SELECT term FROM " + table + "_term WHERE term >= ? LIMIT 1", row -> row.getString(1), from)
                .orElse("");
    }
}
