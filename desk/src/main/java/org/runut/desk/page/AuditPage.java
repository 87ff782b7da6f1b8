package org.runut.desk.page;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.runut.desk.account.Audit;
import org.runut.model.Ruling;

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

    /** The page of these entries; of decisions it says what was decided. */
    public static AuditPage of(Frame frame, List<Audit.Entry> entries, List<Ruling> rulings) {
        var decided = new HashMap<String, Ruling>();
        rulings.forEach(ruling -> decided.put(ruling.decision().id(), ruling));
        return new AuditPage(
                frame, entries.stream().map(entry -> row(frame, entry, decided)).toList());
    }

    private static Row row(Frame frame, Audit.Entry entry, Map<String, Ruling> decided) {
        String about = entry.about();
        var ruling = decided.get(about.substring(about.lastIndexOf(' ') + 1));
        var decision = ruling == null ? null : DecisionsPage.row(frame, ruling);
        String at = DateTimeFormatter.ISO_INSTANT
                .format(entry.at())
                .substring(0, 19)
                .replace('T', ' ');
        return new Row(
                at,
                entry.who(),
                frame.say("audit." + entry.deed()),
                decision == null ? about : decision.text(),
                decision != null ? decision.href() : entry.deed().equals("added") ? Links.article(about) : "");
    }

    @Override
    public String template() {
        return "audit.jte";
    }
}
