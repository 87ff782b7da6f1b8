package org.runut.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One line of a golden file: cells apart by a bar, a dash for nothing. */
final class Row {
    private final StringJoiner cells = new StringJoiner(" | ", "  ", "");

    Row cell(String text) {
        cells.add(text.isBlank() ? "-" : text.replaceAll("\\s+", " ").strip());
        return this;
    }

    /** The field as text; a list with arrows between. */
    Row field(JsonNode object, String name) {
        return cell(text(object.get(name)));
    }

    /** The interval of a figure. */
    Row interval(JsonNode object) {
        return cell(intervalOf(object));
    }

    static String intervalOf(JsonNode object) {
        String low = text(object.get("low"));
        String high = text(object.get("high"));
        return low.equals(high) ? low : low.isEmpty() ? "≤" + high : high.isEmpty() ? "≥" + low : low + ".." + high;
    }

    static String text(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return "";
        }
        if (node.isArray()) {
            List<String> parts = new ArrayList<>();
            node.forEach(part -> parts.add(text(part)));
            return String.join(" → ", parts);
        }
        return node.isNumber() ? node.decimalValue().stripTrailingZeros().toPlainString() : node.asString();
    }

    @Override
    public String toString() {
        return cells.toString();
    }
}
