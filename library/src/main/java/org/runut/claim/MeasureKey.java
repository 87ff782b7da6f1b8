package org.runut.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.runut.model.Role;

/**
 * The language-neutral key of the question that a figure answers: frame, counted concept, whose, where. The same in every
 * article and language. Frames that say no more than that something was brought to a place share one word, and a victim
 * of whom it is said what happened is a person. Bodies that were found are people killed.
 */
final class MeasureKey {
    /** What happens to the dead: how many they are is what is told. */
    private static final Set<String> FOUND = Set.of("", "recovered", "evacuated", "rescued", "buried");

    private MeasureKey() {}

    static String of(String frame, String concept, List<Role> roles) {
        boolean dead = concept.equals("body") && FOUND.contains(frame);
        return (dead ? "killed|person" : canonical(frame) + "|" + canonical(frame, concept)) + "|"
                + first(roles, "of", "agent") + "|" + first(roles, "place", "recipient");
    }

    private static String canonical(String frame) {
        return switch (frame) {
            case "sent", "present" -> "deployed";
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
