package org.runut.ledger.sql;

import java.sql.SQLException;
import org.runut.ledger.LedgerException;

/**
 * Says what went wrong with a ledger, and what to do.
 *
 * @param ledger  how people are told which ledger it is
 * @param dialect knows the errors of its database
 */
record Failures(String ledger, Dialect dialect) {

    /** What an error of the database means. */
    LedgerException of(SQLException error) {
        return new LedgerException(ledger + ": " + dialect.meaning(error), error);
    }

    /** What is wrong with the ledger itself. */
    LedgerException of(String meaning) {
        return new LedgerException(ledger + ": " + meaning);
    }
}
