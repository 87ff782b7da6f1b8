package org.runut.cli;

import org.runut.decide.Author;
import org.runut.ledger.Ledger;
import org.runut.model.Decision;
import org.runut.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code runut decide undo}: a decision, or the undoing of one, no longer holds. */
@Command
final class DecideUndo extends Deciding {
    @Parameters(paramLabel = "DECISION", descriptionKey = "decide.decision")
    String decision = "";

    DecideUndo(Main main) {
        super(main);
    }

    @Override
    Decision decision(Author author, Named named, Ledger ledger, Words words) {
        return author.undo(named.decision(decision));
    }
}
