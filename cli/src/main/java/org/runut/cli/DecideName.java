package org.runut.cli;

import org.runut.decide.Author;
import org.runut.ledger.Ledger;
import org.runut.model.Decision;
import org.runut.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code runut decide name}: who stands behind a figure. */
@Command
final class DecideName extends Deciding {
    @Parameters(index = "0", paramLabel = "FIGURE", descriptionKey = "figure.id")
    String figure = "";

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "decide.name")
    String name = "";

    DecideName(Main main) {
        super(main);
    }

    @Override
    Decision decision(Author author, Named named, Ledger ledger, Words words) {
        if (name.isBlank()) {
            throw new Mistake(words.say("decide.count", "name", "FIGURE NAME"));
        }
        return author.nameOrigin(named.claim(figure), name.strip());
    }
}
