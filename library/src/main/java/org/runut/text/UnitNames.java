package org.runut.text;

import java.util.Currency;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How units are written for people, in one language. */
final class UnitNames {
    private static final char PER = '/';

    private static final Map<String, String> MEASURES = Table.read(UnitNames.class, "units.tsv");
    private static final Map<String, String> SIGNS = Table.read(UnitNames.class, "signs.tsv");
    private static final Map<String, String> THINGS = Table.read(UnitNames.class, "things.tsv");
    private static final Set<String> MONEY = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private final boolean indonesian;

    UnitNames(boolean indonesian) {
        this.indonesian = indonesian;
    }

    /** A number with its unit; the unit is left out where it only says that things are counted. */
    String with(String number, @Nullable String unit, boolean one) {
        int per = unit == null ? -1 : unit.indexOf(PER);
        if (unit == null) {
            return number;
        }
        return per > 0 && !MEASURES.containsKey(unit)
                ? with(number, unit.substring(0, per), one) + PER + name(unit.substring(per + 1), true)
                : single(number, unit, one);
    }

    private String single(String number, String unit, boolean one) {
        String sign = SIGNS.get(unit);
        if (sign != null) {
            return sign + number;
        }
        if (MONEY.contains(unit)) {
            return unit + " " + number;
        }
        String name = shown(unit, one);
        boolean joined = name.equals("%") || name.equals("‰") || name.equals("×");
        return name.isEmpty() || joined ? number + name : number + " " + name;
    }

    private String shown(String unit, boolean one) {
        boolean thing = unit.chars().allMatch(c -> c == '-' || Character.isLowerCase(c));
        return MEASURES.containsKey(unit) || !thing ? name(unit, one) : "";
    }

    /** The name of a unit, of one or of more; the unit itself where it has none. */
    String name(String unit, boolean one) {
        String both = MEASURES.getOrDefault(unit, THINGS.getOrDefault(unit, ""));
        int tab = both.indexOf('\t');
        if (tab < 0) {
            return both.isEmpty() ? unit : both;
        }
        return indonesian ? both.substring(0, tab) : one ? unit.replace('-', ' ') : both.substring(tab + 1);
    }
}
