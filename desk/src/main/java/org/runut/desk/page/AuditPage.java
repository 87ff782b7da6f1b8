package org.runut.desk.page;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.runut.desk.account.Audit;

/**
 * What was done at the desk, the latest first.
 *
 * @param frame what is around it
 * @param rows  the entries
 */
public record AuditPage(Frame frame, List<Row> rows) implements Page {
    /**
     * An entry.
     *
     * @param at    when
     * @param who   by whom
     * @param deed  what
     * @param about an id, an address or a name
     * @param href  a page about it; empty for none
     */
    public record Row(String at, String who, String deed, String about, String href) {}

    /** The page of these entries. */
    public static AuditPage of(Frame frame, List<Audit.Entry> entries) {
        return new AuditPage(
                frame, entries.stream().map(entry -> row(frame, entry)).toList());
    }

    private static Row row(Frame frame, Audit.Entry entry) {
        String at = DateTimeFormatter.ISO_INSTANT
                .format(entry.at())
                .substring(0, 19)
                .replace('T', ' ');
        return new Row(
                at,
                entry.who(),
                frame.say("audit." + entry.deed()),
                entry.about(),
                entry.deed().equals("added") ? Links.article(entry.about()) : "");
    }

    @Override
    public String template() {
        return "audit.jte";
    }
}
