package org.runut.link;

import java.util.Set;

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

    private Units() {}
}
