package org.runut.desk.work;

import java.util.List;
import java.util.function.Consumer;
import org.runut.decide.Author;
import org.runut.ledger.Ledger;
import org.runut.model.Analysis;
import org.runut.model.Label;
import org.runut.model.RawArticle;

/** Makes of what people bring what a ledger takes: given by whoever serves the desk, who knows languages, files and the web. */
public interface Intake {
    /** Nothing to say. */
    Label NOTHING = new Label("", "");

    /** Reads an article; where nothing but a text is given, that may say more about itself, as a file does. */
    Outcome read(RawArticle article);

    /** Fetches a page and reads its article; tells once the page is there. */
    Outcome fetch(String address, Runnable there);

    /** Reads the article of a page as somebody saw it at an address. */
    Outcome page(String address, String html);

    /** Reads the articles of a file; its name tells what it is. */
    void file(String name, byte[] content, Consumer<Outcome> read);

    /** Puts the claims of a spreadsheet into a ledger, in somebody's name. */
    Sheet sheet(byte[] content, Author author, Ledger ledger);

    /** A text somebody wants checked, as it is understood; it is no article and is added nowhere. */
    Analysis asked(String text);

    /** What was made of it. */
    sealed interface Outcome {}

    /**
     * An article for the ledger.
     *
     * @param analysis what was understood
     * @param note     why it can only be kept, or its page not yet; {@link #NOTHING} where all went well
     */
    record Taken(Analysis analysis, Label note) implements Outcome {}

    /**
     * None.
     *
     * @param reason what is wrong and what to do
     */
    record Refused(Label reason) implements Outcome {}

    /**
     * What became of the rows of a spreadsheet.
     *
     * @param added   how many are claims now
     * @param known   how many were already
     * @param refused what is wrong with the others
     */
    record Sheet(int added, int known, List<Label> refused) {
        public Sheet {
            refused = List.copyOf(refused);
        }
    }
}
