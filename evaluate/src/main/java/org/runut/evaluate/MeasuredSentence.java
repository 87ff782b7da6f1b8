package org.runut.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A sentence and its annotated quantities.
 *
 * @param text       the sentence
 * @param quantities its quantities
 */
public record MeasuredSentence(String text, List<Measured> quantities) {
    /** The language of the sets in this form. */
    static final String LANGUAGE = "en";

    private static final Pattern RANGE = Pattern.compile("(-?[\\d.]+)-(-?[\\d.]+)");
    private static final Pattern NUMBER = Pattern.compile("-?(\\d+\\.?\\d*|\\.\\d+)(e-?\\d+)?");

    /** The contract's names for units that the annotations name otherwise. */
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("percentage", "percent"),
            Map.entry("dollar", "USD"),
            Map.entry("euro", "EUR"),
            Map.entry("pound sterling", "GBP"),
            Map.entry("australian dollar", "AUD"),
            Map.entry("chinese yuan", "CNY"),
            Map.entry("japanese yen", "JPY"),
            Map.entry("shekel", "ILS"),
            Map.entry("people", "person"),
            Map.entry("kilometre", "km"),
            Map.entry("metre", "m"),
            Map.entry("centimetre", "cm"),
            Map.entry("millimetre", "mm"),
            Map.entry("year of age", "year"),
            Map.entry("percentage point", "percentage-point"),
            Map.entry("kilometre per hour", "km/h"),
            Map.entry("gigawatt", "GW"),
            Map.entry("kilowatt", "kW"),
            Map.entry("megawatt", "MW"),
            Map.entry("tonne", "tonne"));

    public MeasuredSentence {
        quantities = List.copyOf(quantities);
    }

    /**
     * An annotated quantity.
     *
     * @param low   lower bound
     * @param high  upper bound
     * @param unit  the unit in the contract's name where there is one
     * @param words the words of the unit
     */
    public record Measured(double low, double high, String unit, String words) {
        /** Whether a unit, or what is counted, is the annotated one. */
        boolean hasUnit(@Nullable String found, @Nullable String counted) {
            String name = Names.fold(found);
            String what = counted == null ? "none" : Names.fold(counted);
            boolean none = unit.equals("-") || unit.equals("count");
            return name.equals(Names.fold(unit))
                    || name.equals(Names.fold(words))
                    || none && (found == null || found.isEmpty())
                    || !unit.equals("-") && what.contains(Names.fold(unit))
                    || what.contains(Names.fold(words).replaceAll("s+$", ""));
        }

        @Override
        public String toString() {
            return "[" + low + ", " + high + "] " + unit;
        }
    }

    /** Reads a file: an array of sentences. */
    static List<MeasuredSentence> read(Path file) throws IOException {
        List<MeasuredSentence> sentences = new ArrayList<>();
        for (var node : GoldJson.read(file)) {
            List<Measured> quantities = new ArrayList<>();
            node.path("quantities").forEach(quantity -> add(quantity, quantities));
            sentences.add(new MeasuredSentence(GoldJson.word(node, "text"), quantities));
        }
        return sentences;
    }

    /** Adds a quantity; a value that is no number counts neither for nor against. */
    private static void add(JsonNode node, List<Measured> quantities) {
        String value = GoldJson.word(node, "value").strip();
        String normalized = GoldJson.word(node, "normalized_unit");
        String unit = UNITS.getOrDefault(normalized, normalized);
        String words = GoldJson.word(node, "unit");
        var range = RANGE.matcher(value);
        if (range.matches()) {
            quantities.add(
                    new Measured(Double.parseDouble(range.group(1)), Double.parseDouble(range.group(2)), unit, words));
        } else if (NUMBER.matcher(value).matches()) {
            double number = Double.parseDouble(value);
            quantities.add(new Measured(number, number, unit, words));
        }
    }
}
