package org.runut.cli;

import org.runut.decide.Author;
import org.runut.ledger.Ledger;
import org.runut.model.Decision;
import org.runut.model.Decision.Work.What;
import org.runut.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code runut decide to-check} and {@code checked}: how far a figure, or the question it answers, is. */
@Command
class DecideWork extends Deciding {
    private final What what;

    @Parameters(index = "0", paramLabel = "FIGURE", descriptionKey = "figure.id")
    String figure = "";

    @Option(names = "--question", descriptionKey = "decide.question")
    boolean question;

    DecideWork(Main main, What what) {
        super(main);
        this.what = what;
    }

    /** What is told with it; nothing. */
    String text(Words words) {
        return "";
    }

    @Override
    final Decision decision(Author author, Named named, Ledger ledger, Words words) {
        return author.work(named.claim(figure), question, what, text(words));
    }
}
