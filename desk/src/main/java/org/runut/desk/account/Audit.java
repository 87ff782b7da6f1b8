package org.runut.desk.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.runut.ledger.Journal;
import tools.jackson.databind.json.JsonMapper;

/** Who did what and when, in the journal of the ledger: only ever added to. */
public final class Audit {
    private static final String KIND = "audit";
    private static final int LONGEST = 200;

    private final JsonMapper mapper = new JsonMapper();
    private final Journal journal;
    private final InstantSource clock;

    /** The log of a ledger. */
    public Audit(Journal journal, InstantSource clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** What can be done. */
    public enum Deed {
        SIGNED_IN,
        REFUSED,
        SIGNED_OUT,
        DECIDED,
        ADDED,
        IMPORTED,
        PUT_ACCOUNT,
        CHANGED_PASSWORD,
        REMOVED_ACCOUNT,
        MADE_TOKEN,
        FOLLOWED,
        UNFOLLOWED;

        /** Its name in what is written. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Something that was done.
     *
     * @param at    when
     * @param who   by whom
     * @param deed  what, as the key of a {@link Deed}
     * @param about an id, an address or a name; empty for none
     */
    public record Entry(Instant at, String who, String deed, String about) {}

    /** Notes what was done now. */
    public void note(String who, Deed deed, String about) {
        var line = mapper.createObjectNode().put("who", cut(who)).put("did", deed.key());
        journal.note(KIND, clock.instant(), line.put("about", cut(about)).toString());
    }

    /** An entry as a line of JSON, for programs. */
    public static String json(Entry entry) {
        var line = new JsonMapper().createObjectNode().put("at", entry.at().toString());
        line.put("who", entry.who()).put("did", entry.deed());
        return line.put("about", entry.about()).toString();
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    /** What was done last, the latest first, at most so much. */
    public List<Entry> latest(int limit) {
        return journal.latest(KIND, limit).stream()
                .map(noted -> {
                    var line = mapper.readTree(noted.line());
                    return new Entry(
                            noted.at(),
                            line.path("who").asString(""),
                            line.path("did").asString(""),
                            line.path("about").asString(""));
                })
                .toList();
    }
}
