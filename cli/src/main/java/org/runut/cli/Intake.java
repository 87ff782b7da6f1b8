package org.runut.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.runut.ledger.LedgerException;
import org.runut.model.RawArticle;
import org.runut.model.Refused;
import org.runut.read.Read;
import org.runut.words.Wrap;

/** Takes the inputs of a command one after the other. What is refused gets one line on standard error; the rest goes on. */
final class Intake {
    private final Terminal terminal;
    private final Common common;
    private final Consumer<Refused> alsoTold;
    private int refused;

    /** An intake that tells of each refusal also {@code alsoTold}. */
    Intake(Terminal terminal, Common common, Consumer<Refused> alsoTold) {
        this.terminal = terminal;
        this.common = common;
        this.alsoTold = alsoTold;
    }

    /** What a command does with an article. */
    interface Step {
        /** Takes an article; the reason why not where it is refused after all. */
        Optional<Refused> take(RawArticle article);
    }

    /** Takes all inputs; gives the exit code. */
    int run(Input input, Step step) {
        return run(input, null, step);
    }

    /** The same; pages that are fetched are kept in an archive. */
    int run(Input input, @Nullable Path archive, Step step) {
        try (var progress = Progress.on(terminal, common)) {
            input.read(terminal, archive, (address, key) -> progress.aside(() -> note(address, key)), read -> {
                one(read, step).ifPresent(reason -> {
                    refused++;
                    progress.aside(() -> tell(reason));
                });
                progress.step();
            });
        }
        return refused == 0 ? Exit.DONE : Exit.REFUSED;
    }

    private static Optional<Refused> one(Read read, Step step) {
        return switch (read) {
            case Read.Taken(RawArticle article) -> safely(article, step);
            case Read.Rejected(Refused reason) -> Optional.of(reason);
        };
    }

    /** An error of the program itself in one article must not stop the others. */
    private static Optional<Refused> safely(RawArticle article, Step step) {
        try {
            return step.take(article);
        } catch (LedgerException | OutputFailed e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            var trace = e.getStackTrace();
            String where = trace.length == 0 ? "" : " at " + trace[0];
            return Optional.of(new Refused(
                    article.source(),
                    Refused.Reason.UNSUPPORTED,
                    "",
                    "An error of the program, please report it: " + e + where + "."));
        }
    }

    private void note(String address, String key) {
        if (!common.quiet) {
            terminal.err()
                    .println(Wrap.harmless(
                            "runut: " + address + ": " + common.words(terminal).say(key)));
            terminal.err().flush();
        }
    }

    private void tell(Refused reason) {
        terminal.err().println(new Refusals(common.words(terminal)).line(reason));
        terminal.err().flush();
        alsoTold.accept(reason);
    }
}
