package org.runut.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.model.Quantity.Change;
import org.runut.model.Role;

/**
 * The language-neutral key of the question that a figure answers: frame, counted concept, whose, where. The same in every
 * article and language. Frames that say no more than that something was brought to a place share one word, those that say no
 * more than the counted thing itself ("votes cast", "registered voters") or that it moved to this level are left out, and a victim
 * of whom it is said what happened is a person. Bodies that were found are people killed.
 */
final class MeasureKey {
    /** What happens to the dead: how many they are is what is told. */
    private static final Set<String> FOUND =
            Set.of("", "recovered", "evacuated", "rescued", "buried", "sent", "deployed", "present", "treated");

    /** Those who are somewhere because they were brought there. */
    private static final Set<String> FORCES = Set.of(
            "soldier", "personnel", "police-officer", "officer", "fighter", "tank", "aircraft", "ship", "missile");

    /** Frames that say nothing more of these things. */
    private static final Map<String, Set<String>> IDLE = Map.ofEntries(
            Map.entry("votes", Set.of("vote", "ballot", "invalid-vote", "voter", "turnout")),
            Map.entry("won", Set.of("vote")),
            Map.entry("lost", Set.of("vote")),
            Map.entry("registered", Set.of("voter", "turnout")),
            Map.entry("attended", Set.of("turnout", "participant")),
            Map.entry("sold", Set.of("sales")),
            Map.entry("produced", Set.of("production")),
            Map.entry("exported", Set.of("exports")),
            Map.entry("imported", Set.of("imports")),
            Map.entry("reported-in", Set.of("report")),
            Map.entry("invested", Set.of("investment", "fund")),
            Map.entry("borrowed", Set.of("loan", "debt")),
            Map.entry("allocated", Set.of("budget", "fund")),
            Map.entry("donated", Set.of("aid")),
            Map.entry("cost", Set.of("cost", "price")),
            Map.entry("paid", Set.of("wage", "price", "tax", "fine")),
            Map.entry("lost-money", Set.of("loss")),
            Map.entry("suspected", Set.of("suspect")),
            Map.entry("displaced", Set.of("refugee")));

    private MeasureKey() {}

    /** The key of what happens to a counted concept, and whose it is. */
    static String of(String frame, @Nullable Concept counted, Change change, List<Role> roles) {
        String concept = counted == null ? "" : counted.key();
        boolean people = counted != null && counted.unit().equals("person");
        String happens = canonical(frame, concept, people, change);
        boolean dead = concept.equals("body") && FOUND.contains(happens);
        return (dead ? "killed|person" : happens + "|" + canonical(frame, concept)) + "|" + first(roles, "of", "agent")
                + "|" + first(roles, "place", "recipient");
    }

    /** Whether the frame says no more than the counted thing itself does. */
    static boolean isIdle(String frame, String concept) {
        return frame.equals(Frame.POSTED) || IDLE.getOrDefault(frame, Set.of()).contains(concept);
    }

    private static String canonical(String frame, String concept, boolean people, Change change) {
        if (concept.equals(Concept.HELD.key()) || isIdle(frame, concept)) {
            return "";
        }
        return switch (frame) {
            case "sent" -> "deployed";
            case "present" -> FORCES.contains(concept) ? "deployed" : "";
            case "rose", "fell" -> change == Change.UP || change == Change.DOWN ? frame : "";
            case "received" -> people ? frame : "";
            default -> frame;
        };
    }

    private static String canonical(String frame, String concept) {
        return concept.equals("victim") && !frame.isEmpty() ? "person" : concept;
    }

    private static String first(List<Role> roles, String role, String otherwise) {
        for (var wanted : List.of(role, otherwise)) {
            for (var found : roles) {
                if (found.role().equals(wanted)) {
                    String id = found.id();
                    return id != null ? id : found.name().toLowerCase(Locale.ROOT);
                }
            }
        }
        return "";
    }
}
