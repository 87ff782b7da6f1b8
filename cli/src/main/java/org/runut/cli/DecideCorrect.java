package org.runut.cli;

import org.runut.decide.Author;
import org.runut.ledger.Ledger;
import org.runut.model.Decision;
import org.runut.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code runut decide correct}: what a figure says that was read wrongly. */
@Command
final class DecideCorrect extends Deciding {
    @Parameters(paramLabel = "FIGURE", descriptionKey = "figure.id")
    String figure = "";

    @Mixin
    Values values = new Values();

    DecideCorrect(Main main) {
        super(main);
    }

    @Override
    Decision decision(Author author, Named named, Ledger ledger, Words words) {
        var correction = values.read(words);
        if (correction.isEmpty()) {
            throw new Mistake(words.say("decide.nothing"));
        }
        return author.correct(named.claim(figure), correction);
    }
}
