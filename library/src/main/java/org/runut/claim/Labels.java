package org.runut.claim;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.QuantityMention.Kind;
import org.runut.model.Label;
import org.runut.model.Role;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon;

/**
 * Words for people: what a figure counts, in the pack's language and in English. The thing and what happens to it are
 * named by the pack's first words for them, so that the same question reads alike in every article; names are as printed.
 */
final class Labels {
    private final Lexicon lexicon;

    Labels(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The label of what the figure at the site counts. */
    Label of(Site site, Counted counted, @Nullable Frame frame, List<Role> roles) {
        String whose = name(roles, "of", "agent");
        String where = name(roles, "place", "recipient");
        String place = where.isEmpty() || where.equals(whose) ? "" : "(" + where + ")";
        String own = joined(thing(counted), whose, happening(frame), place);
        String english = joined(
                englishThing(site, counted),
                whose.isEmpty() ? "" : "of " + whose,
                frame == null ? "" : frame.key().replace('-', ' '),
                place);
        String words = site.span().in(site.passage().text());
        return new Label(own.isEmpty() ? words : own, english.isEmpty() ? words : english);
    }

    private String thing(Counted counted) {
        var concept = counted.concept();
        String named = concept == null || !concept.known() ? null : lexicon.words(Lex.CONCEPT, concept.entry());
        String words = counted.words();
        return named != null ? named : words == null ? "" : words;
    }

    private String happening(@Nullable Frame frame) {
        String named = frame == null ? null : lexicon.words(Lex.FRAME, frame.entry());
        return named == null ? "" : named;
    }

    private static String englishThing(Site site, Counted counted) {
        var concept = counted.concept();
        if (concept == null) {
            return "";
        }
        boolean many = site.mention().kind() == Kind.COUNT && concept.known();
        return many ? plural(concept.key()) : concept.key().replace('-', ' ');
    }

    private static String plural(String key) {
        String noun = key.replace('-', ' ');
        return switch (noun) {
            case "person" -> "people";
            case "woman", "man" -> noun.replace("man", "men");
            case "child" -> "children";
            case "personnel" -> noun;
            default -> regular(noun);
        };
    }

    private static String regular(String noun) {
        if (noun.endsWith("s")) {
            return noun;
        }
        return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    private static String name(List<Role> roles, String role, String otherwise) {
        return Stream.of(role, otherwise)
                .flatMap(wanted -> roles.stream().filter(r -> r.role().equals(wanted)))
                .map(Role::name)
                .findFirst()
                .orElse("");
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(w -> !w.isBlank()).collect(Collectors.joining(" "));
    }
}
