package org.runut.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.decide.Author;
import org.runut.ledger.Ledger;
import org.runut.model.Decision;
import org.runut.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code runut decide split}: articles, figures or claims that do not belong with the others. */
@Command
final class DecideSplit extends Deciding {
    @Parameters(index = "0", paramLabel = "story|question|origin", descriptionKey = "decide.kind")
    DecidedKind kind = DecidedKind.story;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "ID", descriptionKey = "decide.split")
    List<String> ids = List.of();

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "decide.split.name")
    @Nullable
    String name;

    DecideSplit(Main main) {
        super(main);
    }

    @Override
    Decision decision(Author author, Named named, Ledger ledger, Words words) {
        return switch (kind) {
            case story -> story(author, named, words);
            case question -> author.splitQuestion(named.claims(ids));
            case origin -> {
                if (name == null || name.isBlank()) {
                    throw new Mistake(words.say("decide.count", "split origin", "--name"));
                }
                yield author.splitOrigin(named.claims(ids), name.strip());
            }
        };
    }

    private Decision story(Author author, Named named, Words words) {
        if (ids.size() < 2) {
            throw new Mistake(words.say("decide.count", "split story", "STORY ARTICLE..."));
        }
        String story = named.story(ids.getFirst());
        return author.splitStory(story, named.articles(story, ids.subList(1, ids.size())));
    }
}
