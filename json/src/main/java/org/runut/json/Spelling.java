package org.runut.json;

import java.util.Locale;
import org.runut.model.Quantity.Change;

/** How the contract spells the values of enumerations. */
final class Spelling {
    private Spelling() {}

    /** The name in lower case, words joined by hyphens. */
    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String of(Change change) {
        return switch (change) {
            case EQUAL -> "=";
            case ABOUT -> "~";
            case ABOVE -> ">";
            case BELOW -> "<";
            case UP -> "up";
            case DOWN -> "down";
        };
    }
}
