package org.runut.ledger.sql;

import java.nio.file.Path;
import java.sql.SQLException;
import org.runut.ledger.LedgerException;
import org.sqlite.SQLiteException;

/** Says what went wrong with the file of a ledger, and what to do. */
record Failures(Path file) {

    /** What an error of the database means. */
    LedgerException of(SQLException error) {
        return new LedgerException(file + ": " + meaning(error), error);
    }

    /** What is wrong with the file itself. */
    LedgerException of(String meaning) {
        return new LedgerException(file + ": " + meaning);
    }

    private static String meaning(SQLException error) {
        if (!(error instanceof SQLiteException sqlite)) {
            return "the ledger can't be used: " + error.getMessage();
        }
        return switch (sqlite.getResultCode().code & 0xFF) {
            case 5, 6 -> "the ledger is in use by another program that does not let go; try again later";
            case 8 -> "the ledger can't be written: the file, its directory or the disk is read-only";
            case 10 -> "the disk reported an error: " + error.getMessage();
            case 11 -> "the ledger is damaged: " + error.getMessage();
            case 13 -> "the disk is full; nothing was changed";
            case 14 -> "the ledger can't be opened: the file or its directory can't be written";
            case 26 -> "this is not a ledger; nothing was changed";
            default -> "the ledger can't be used: " + error.getMessage();
        };
    }
}
