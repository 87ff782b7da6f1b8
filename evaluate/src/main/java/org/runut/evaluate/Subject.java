package org.runut.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.runut.ledger.Ledger;
import org.runut.model.Analysis;
import org.runut.model.RawArticle;

/** What is judged: reading, analysis and linking as a user's run does them. */
public interface Subject {
    /** The articles of files, in their order; one that is refused is left out. */
    List<RawArticle> read(List<Path> files);

    /** The analysis of an article; empty where there is no pack for its language. */
    Optional<Analysis> analyze(RawArticle article);

    /** What a ledger keeps of an article that can't be analysed. */
    Analysis kept(RawArticle article);

    /** An empty ledger that is gone when it is closed. */
    Ledger ledger();
}
