package org.runut.cli;

import java.util.Locale;
import org.runut.model.Label;
import org.runut.model.Refused;
import org.runut.words.Words;
import org.runut.words.Wrap;

/** Says to people what was refused, where in it and why, in their language. */
final class Refusals {
    private final Words words;

    Refusals(Words words) {
        this.words = words;
    }

    /** One line: the input, the place in it, the reason. */
    String line(Refused refused) {
        String where = refused.where().isEmpty() ? "" : ", " + where(refused.where());
        return Wrap.harmless("runut: " + refused.source() + where + ": " + why(refused));
    }

    /** The reason alone. */
    String why(Refused refused) {
        String detail = refused.detail();
        String told = words.told(detail);
        return words.isIndonesian() && told.equals(detail)
                ? words.say("refused." + refused.reason().name().toLowerCase(Locale.ROOT), detail)
                : told;
    }

    /** Place and reason, in both languages. */
    static Label label(Refused refused) {
        return new Label(
                new Refusals(Common.words("id")).placed(refused), new Refusals(Common.words("en")).placed(refused));
    }

    private String placed(Refused refused) {
        return refused.where().isEmpty() ? why(refused) : where(refused.where()) + ": " + why(refused);
    }

    /** "line 3" in the reader's language; the name of a field as it is. */
    private String where(String place) {
        int space = place.indexOf(' ');
        String key = "where." + (space < 0 ? place : place.substring(0, space));
        return space > 0 && words.holds(key)
                ? words.say(key) + place.substring(space).replace("column", words.say("where.column"))
                : place;
    }
}
