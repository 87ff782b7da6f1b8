package org.runut.cli;

import org.runut.model.Decision.Work.What;
import org.runut.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code runut decide note}, {@code tag}, {@code rate} and {@code assign}: words beside a figure, or beside the question it answers. */
@Command
final class DecideNoted extends DecideWork {
    private final int longest;

    @Parameters(index = "1", paramLabel = "TEXT", descriptionKey = "decide.noted")
    String text = "";

    DecideNoted(Main main, What what, int longest) {
        super(main, what);
        this.longest = longest;
    }

    @Override
    String text(Words words) {
        String typed = text.strip();
        if (typed.isEmpty() || typed.length() > longest) {
            throw new Mistake(words.say("decide.noted", longest));
        }
        return typed;
    }
}
