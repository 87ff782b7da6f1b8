package org.runut.ledger.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.runut.find.Clause;
import org.runut.find.Entry;
import org.runut.ledger.Problem;

/**
 * What one database says differently from another. All else is written once, in the SQL that both understand; where both
 * have a thing under different names, a statement names it in braces: <code>{each}</code>.
 */
interface Dialect {
    /** The name of the directory that holds the scripts which make its tables. */
    String migrations();

    /**
     * A statement as this database writes it. <code>{each}</code> stands for the rows of an array of words, given as JSON, as
     * a table {@code j} with a column {@code value}; <code>{number}</code> for the
     * column of a table of words that tells of which article or claim they are; <code>{joined(x)}</code> for all x of a query, with commas between.
     */
    String write(String statement);

    /** Begins a transaction in which all that is read is of the same moment. */
    void beginReading(Sql sql);

    /** Begins a transaction that writes, when every other that writes is over. */
    void beginWriting(Sql sql);

    /** The number of the last script that made the tables; 0 where there are none. */
    int version(Sql sql);

    /** Keeps the number of the last script that made the tables. */
    void version(Sql sql, int version);

    /** Puts an article or a claim, by its number, into a table of words. */
    void index(Sql sql, String table, long number, Entry entry);

    /** The numbers below a certain one of what holds all that a query wants, the highest first, no more than a limit. */
    List<Long> find(Sql sql, String table, String query, long before, int limit);

    /** All that must hold in a table of words, as {@link #find} wants it. */
    String query(Sql sql, String table, List<Clause> clauses);

    /** Finds format and analysis of the articles that hold certain words, the best match first: a query with the words and a limit. */
    String searching();

    /** Words that a person typed, as {@link #searching} wants them: each as it stands, no operators. */
    String words(String typed);

    /** Tells of what the database itself finds wrong with what it keeps. */
    void check(Sql sql, Consumer<Problem> problems);

    /** What an error of the database means, for people. */
    String meaning(SQLException error);
}
