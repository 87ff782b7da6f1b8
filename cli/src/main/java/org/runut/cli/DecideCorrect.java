package org.runut.cli;

import org.jspecify.annotations.Nullable;
import org.runut.decide.Anchors;
import org.runut.decide.Author;
import org.runut.ledger.Ledger;
import org.runut.model.Anchor;
import org.runut.model.Decision;
import org.runut.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code runut decide correct}: what a claim says that was read wrongly. */
@Command
final class DecideCorrect extends Deciding {
    @Parameters(paramLabel = "CLAIM", descriptionKey = "decide.claim")
    String claim = "";

    @Option(names = "--article", paramLabel = "ARTICLE", descriptionKey = "decide.claim.article")
    @Nullable
    String article;

    @Option(names = "--content", paramLabel = "WORDS", descriptionKey = "decide.content")
    @Nullable
    String content;

    @Mixin
    Values values = new Values();

    DecideCorrect(Main main) {
        super(main);
    }

    @Override
    Decision decision(Author author, Named named, Ledger ledger, Words words) {
        var correction = values.read(words).withContent(content);
        if (correction.isEmpty()) {
            throw new Mistake(words.say("decide.nothing"));
        }
        var anchor = named.claim(claim, article);
        boolean isQuotation = Anchors.isQuotation(anchor);
        if (isQuotation ? !correction.fitsQuotation() : content != null) {
            throw new Mistake(words.say("decide.quotation.only"));
        }
        if (content != null && !stands(content, anchor, ledger)) {
            throw new Mistake("--content: " + words.say("decide.quote", content));
        }
        return author.correct(anchor, correction);
    }

    private static boolean stands(String words, Anchor anchor, Ledger ledger) {
        return !words.isBlank()
                && ledger.article(anchor.article())
                        .map(analysis -> analysis.article().text(anchor.part()))
                        .filter(text -> text.contains(words))
                        .isPresent();
    }
}
