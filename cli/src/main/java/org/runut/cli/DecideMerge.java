package org.runut.cli;

import org.runut.decide.Author;
import org.runut.ledger.Ledger;
import org.runut.model.Decision;
import org.runut.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code runut decide merge}: two stories, questions or origins are one. */
@Command
final class DecideMerge extends Deciding {
    @Parameters(index = "0", paramLabel = "story|question|origin", descriptionKey = "decide.kind")
    DecidedKind kind = DecidedKind.story;

    @Parameters(index = "1", paramLabel = "ONE", descriptionKey = "decide.one")
    String one = "";

    @Parameters(index = "2", paramLabel = "INTO", descriptionKey = "decide.into")
    String into = "";

    DecideMerge(Main main) {
        super(main);
    }

    @Override
    Decision decision(Author author, Named named, Ledger ledger, Words words) {
        return switch (kind) {
            case story -> author.mergeStories(named.story(one), named.story(into));
            case question -> author.mergeQuestions(named.claim(one), named.claim(into));
            case origin -> {
                var target = named.origin(into);
                yield author.mergeOrigins(named.origin(one).id(), target.id(), target.name());
            }
        };
    }
}
