package org.runut.annotate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;
import org.runut.model.Entity;

/**
 * The names of one article and what they name: short forms, abbreviations and other names of one thing are brought to
 * its fullest form. Longer names are to be added before shorter ones.
 */
final class NameBook {
    /** How many names with one word are told apart. */
    private static final int MOST = 64;

    private static final String SEAT = "seat:";

    private final Map<String, Named> byForm = new HashMap<>();
    private final Map<String, Named> byId = new HashMap<>();
    private final Map<String, List<Named>> byWord = new HashMap<>();

    /** Something the article names. */
    static final class Named {
        private final Entity.Type type;
        private final @Nullable String id;
        private final List<String> words;
        private final Set<String> wordSet;
        private String name;
        private int lastSeen = -1;

        private Named(Entity.Type type, String name, @Nullable String id) {
            this.type = type;
            this.name = name;
            this.id = id;
            this.words = words(name);
            this.wordSet = new HashSet<>(words);
        }

        /** What it is. */
        Entity.Type type() {
            return type;
        }

        /** The fullest form. */
        String name() {
            return name;
        }

        /** The stable identity; null where unknown. */
        @Nullable
        String id() {
            return id;
        }

        /** Notes that it was named at this place. */
        void seen(int place) {
            lastSeen = place;
        }
    }

    private static List<String> words(String name) {
        var words = new ArrayList<String>();
        var cut = new StringTokenizer(name.toLowerCase(Locale.ROOT), " \t\n\r\u00a0.,()/&\"“”");
        while (cut.hasMoreTokens()) {
            words.add(cut.nextToken());
        }
        return words;
    }

    /** Takes up a name. */
    void add(Mention mention, String name) {
        String key = key(mention, name);
        var named = byForm.get(key);
        if (named == null) {
            named = existing(mention, name);
        }
        if (named == null) {
            named = open(mention, name);
        }
        if (mention.isName() && name.length() > named.name.length()) {
            named.name = name;
        }
        byForm.putIfAbsent(key, named);
        if (mention.alias() != null) {
            byForm.putIfAbsent(mention.alias().toLowerCase(Locale.ROOT), named);
        }
    }

    /** What a form is found under: a capital that stands for its government apart from the place. */
    private static String key(Mention mention, String form) {
        return (mention.seat() ? SEAT : "") + form.toLowerCase(Locale.ROOT);
    }

    private Named open(Mention mention, String name) {
        var known = mention.known();
        String printed = known == null || mention.isName() ? name : known.name();
        var named = new Named(mention.type(), printed, known == null ? null : known.id());
        if (known != null && !mention.seat()) {
            byId.putIfAbsent(known.id(), named);
        }
        for (String word : named.wordSet) {
            var list = byWord.computeIfAbsent(word, k -> new ArrayList<>(2));
            if (list.size() < MOST) {
                list.add(named);
            }
        }
        return named;
    }

    private @Nullable Named existing(Mention mention, String name) {
        var known = mention.known();
        if (known != null) {
            var same = mention.seat() ? null : byId.get(known.id());
            boolean surname = same == null
                    && mention.type() == Entity.Type.PERSON
                    && words(name).size() == 1;
            return surname ? containing(words(name), Entity.Type.PERSON) : same;
        }
        return containing(words(name), mention.type());
    }

    /** The latest seen of the longer names that a short form may stand for. */
    private @Nullable Named containing(List<String> words, Entity.Type type) {
        Named best = null;
        if (!words.isEmpty()) {
            for (var named : byWord.getOrDefault(words.getFirst(), List.of())) {
                if (isFormOf(words, type, named) && (best == null || named.lastSeen > best.lastSeen)) {
                    best = named;
                }
            }
        }
        return best;
    }

    /** The body whose name has all the words of a short form spelled out ("dinas kesehatan" of "Dinkes"); null for none. */
    @Nullable
    Named spelled(String full) {
        return containing(words(full), Entity.Type.ORGANISATION);
    }

    private static boolean isFormOf(List<String> words, Entity.Type type, Named named) {
        if (!named.wordSet.containsAll(words)) {
            return false;
        }
        if (named.type == Entity.Type.PERSON) {
            return type == Entity.Type.PERSON || words.size() == 1;
        }
        int at = named.words.indexOf(words.getFirst());
        boolean sameKind = named.type == type || named.type == Entity.Type.ORGANISATION && type == Entity.Type.PERSON;
        return sameKind
                && named.type != Entity.Type.COUNTRY
                && (at == 0 || at == 1 && named.words.getFirst().length() <= 4);
    }

    /** What a form names at the place where it is met: of several persons with one name the latest. */
    @Nullable
    Named find(Mention mention, String form) {
        var words = words(form);
        var named = byForm.get(key(mention, form));
        boolean shortName = words.size() == 1 && (named == null || named.type == Entity.Type.PERSON);
        var latest = shortName && mention.known() == null ? containing(words, Entity.Type.PERSON) : null;
        return latest != null && latest.type == Entity.Type.PERSON && latest.lastSeen >= 0 ? latest : named;
    }
}
