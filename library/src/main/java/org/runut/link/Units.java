package org.runut.link;

import java.util.Set;
import org.runut.model.Figure;

/** Units that measure rather than count; the names are the contract's. */
final class Units {
    /** What no two of which can be compared. */
    static final Set<String> MEASURED = Set.of(
            "percent",
            "percentage-point",
            "times",
            "bps",
            "mm",
            "cm",
            "m",
            "km",
            "hectare",
            "m2",
            "km2",
            "kg",
            "gram",
            "tonne",
            "ton",
            "quintal",
            "litre",
            "m3",
            "barrel",
            "MW",
            "kW",
            "GW",
            "MWh",
            "kWh",
            "GWh",
            "celsius",
            "knot",
            "mile",
            "degree",
            "magnitude",
            "ounce",
            "point",
            "volt",
            "watt",
            "hertz",
            "foot",
            "inch",
            "nautical-mile");

    /** The class of what is counted, not measured. */
    static final String COUNT = "count";

    private Units() {}

    /** A currency, a share, a physical unit or a count; what it is for each of may be left out. */
    static String classOf(Figure figure) {
        String unit = figure.quantity().unit();
        if (unit == null || figure.binding().concept().equals(unit)) {
            return COUNT;
        }
        int each = unit.indexOf('/');
        String base = each < 0 ? unit : unit.substring(0, each);
        boolean money = base.length() == 3 && base.chars().allMatch(Character::isUpperCase);
        return money || MEASURED.contains(base) ? base : COUNT;
    }
}
