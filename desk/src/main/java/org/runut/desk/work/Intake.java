package org.runut.desk.work;

import org.runut.model.Analysis;
import org.runut.model.RawArticle;

/** Makes of an article what a ledger takes: given by whoever serves the desk, who knows languages and forms of files. */
public interface Intake {
    /** Reads an article; where nothing but a text is given, that may say more about itself, as a file does. */
    Outcome read(RawArticle article);

    /** A text somebody wants checked, as it is understood; it is no article and is added nowhere. */
    Analysis asked(String text);

    /** What was made of it. */
    sealed interface Outcome {}

    /**
     * An article for the ledger.
     *
     * @param analysis what was understood
     * @param note     why it can only be kept; empty where it was analysed
     */
    record Taken(Analysis analysis, String note) implements Outcome {}

    /**
     * None.
     *
     * @param reason what is wrong and what to do
     */
    record Refused(String reason) implements Outcome {}
}
