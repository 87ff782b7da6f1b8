package org.runut.cli;

import org.jspecify.annotations.Nullable;
import org.runut.decide.Anchors;
import org.runut.decide.Author;
import org.runut.ledger.Ledger;
import org.runut.model.Correction;
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
        var anchor = named.claim(claim, article);
        if (Anchors.isQuotation(anchor) && !correction.equals(speaker(correction.speaker()))) {
            throw new Mistake(words.say("decide.speaker.only"));
        }
        return author.correct(anchor, correction);
    }

    private static Correction speaker(@Nullable String speaker) {
        return new Correction(null, null, null, speaker, null, null);
    }
}
