package org.runut.cli;

import org.jspecify.annotations.Nullable;
import org.runut.decide.Author;
import org.runut.decide.ByHand;
import org.runut.ledger.Ledger;
import org.runut.model.Decision;
import org.runut.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code runut decide add}: a figure of an article that was not read. */
@Command
final class DecideAdd extends Deciding {
    @Parameters(paramLabel = "ARTICLE", descriptionKey = "decide.article.id")
    String article = "";

    @Option(names = "--quote", paramLabel = "WORDS", descriptionKey = "decide.quote")
    @Nullable
    String quote;

    @Mixin
    Values values = new Values();

    DecideAdd(Main main) {
        super(main);
    }

    @Override
    Decision decision(Author author, Named named, Ledger ledger, Words words) {
        var analysis = ledger.article(article).orElseThrow(() -> new Mistake(words.say("decide.article", article)));
        var given = values.read(words);
        if (given.value() == null || given.counted() == null) {
            throw new Mistake(words.say("decide.count", "decide add", "--value, --counted"));
        }
        if (quote != null && !analysis.article().text().contains(quote)) {
            throw new Mistake(words.say("decide.quote", quote));
        }
        return new ByHand(author).claim(analysis.article(), given, quote);
    }
}
