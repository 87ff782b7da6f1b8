package org.runut.cli;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.runut.decide.Author;
import org.runut.ledger.Ledger;
import org.runut.model.Anchor;
import org.runut.model.Decision;
import org.runut.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code runut decide confirm} and {@code reject}: whether a claim was read rightly. */
@Command
final class DecideClaim extends Deciding {
    private final BiFunction<Author, Anchor, Decision> made;

    @Parameters(paramLabel = "CLAIM", descriptionKey = "decide.claim")
    String claim = "";

    @Option(names = "--article", paramLabel = "ARTICLE", descriptionKey = "decide.claim.article")
    @Nullable
    String article;

    DecideClaim(Main main, BiFunction<Author, Anchor, Decision> made) {
        super(main);
        this.made = made;
    }

    @Override
    Decision decision(Author author, Named named, Ledger ledger, Words words) {
        return made.apply(author, named.claim(claim, article));
    }
}
