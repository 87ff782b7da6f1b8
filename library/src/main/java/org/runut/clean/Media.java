package org.runut.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.runut.pack.KnownEntity;
import org.runut.pack.Pack;

/** Names of media: those the pack knows, and when two ways of writing mean the same. */
final class Media {
    private static final Pattern BEGINNING = Pattern.compile("(?i)^www\\.");
    private static final Pattern ENDING = Pattern.compile("(?i)\\.(com|co\\.id|co|id|net|org|tv|news|info|example)$");
    private static final Pattern BRACKETED = Pattern.compile("\\(.*\\)");

    private final Map<String, String> known = new HashMap<>();
    private final Set<String> others = new HashSet<>();

    Media(Pack pack) {
        pack.entities().stream().filter(KnownEntity::isMedium).forEach(this::add);
        pack.entities().stream().filter(e -> !e.isMedium()).forEach(e -> {
            others.add(fold(e.name()));
            e.aliases().forEach(alias -> others.add(fold(alias)));
        });
    }

    /** Whether the pack knows something else by this name. */
    boolean isNoMedium(String name) {
        return others.contains(fold(name)) && !isKnown(name);
    }

    private void add(KnownEntity medium) {
        known.put(fold(medium.name()), medium.name());
        for (String alias : medium.aliases()) {
            known.putIfAbsent(fold(alias), medium.name());
        }
    }

    boolean isKnown(String name) {
        return known.containsKey(fold(name));
    }

    /** The usual name: the pack's, or a brand written as a domain or in capitals in plain letters. */
    String usual(String printed) {
        String name = known.get(fold(printed));
        if (name != null) {
            return name;
        }
        boolean domain = printed.indexOf('.') > 0 && printed.indexOf(' ') < 0;
        if (domain) {
            String brand = withoutEnding(printed);
            return brand.equals(brand.toLowerCase(Locale.ROOT)) ? printed : capitalised(brand);
        }
        boolean shout = printed.indexOf(' ') > 0 && printed.equals(printed.toUpperCase(Locale.ROOT));
        return shout ? capitalised(printed) : printed;
    }

    /** Whether the printed form means the outlet: the same letters, its initials, or its short form in brackets. */
    static boolean same(String printed, @Nullable String outlet) {
        if (outlet == null) {
            return false;
        }
        String form = fold(printed);
        String whole = fold(outlet);
        return form.equals(whole)
                || form.equals(initials(outlet))
                || whole.length() > form.length() && outlet.contains("(" + printed + ")")
                || whole.equals(fold(BRACKETED.matcher(printed).replaceAll("")));
    }

    private static String initials(String name) {
        var initials = new StringBuilder();
        for (String word : name.split("\\s+")) {
            if (!word.isEmpty()) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() < 2 ? "-" : initials.toString().toLowerCase(Locale.ROOT);
    }

    private static String fold(String name) {
        String bare = withoutEnding(name.strip()).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(bare.length());
        bare.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static String withoutEnding(String name) {
        if (name.indexOf('.') < 0) {
            return name;
        }
        String bare = BEGINNING.matcher(name).replaceFirst("");
        return ENDING.matcher(bare).replaceFirst("");
    }

    private static String capitalised(String name) {
        var out = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < out.length(); i++) {
            if (i == 0 || out.charAt(i - 1) == ' ') {
                out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
            }
        }
        return out.toString();
    }
}
