package org.runut.claim;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.QuantityMention.Kind;
import org.runut.model.Label;
import org.runut.model.Role;

/** Words for people: what a figure counts, in the article's language and in English; names as printed. */
final class Labels {
    private Labels() {}

    /** The label of what the figure at the site counts. */
    static Label of(Site site, Counted counted, @Nullable Frame frame, List<Role> roles) {
        return new Label(own(site, counted, frame, roles), english(site, counted, frame, roles));
    }

    private static String own(Site site, Counted counted, @Nullable Frame frame, List<Role> roles) {
        String happens = frame == null ? "" : lower(site.passage().words(frame.from(), frame.to()));
        String words = counted.words() == null ? "" : lower(counted.words());
        String thing = words.isEmpty() || words.equals(happens) ? noun(site) : words;
        String label = joined(thing, whose(roles, thing), thing.contains(happens) ? "" : happens);
        return label.isEmpty() ? lower(site.span().in(site.passage().text())) : label;
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private static String noun(Site site) {
        int unit = site.mention().unit();
        return unit < 0 ? "" : site.passage().token(unit).norm();
    }

    private static String english(Site site, Counted counted, @Nullable Frame frame, List<Role> roles) {
        var concept = counted.concept();
        boolean many = site.mention().kind() == Kind.COUNT && concept != null && concept.known();
        String thing = concept == null
                ? ""
                : many ? plural(concept.key()) : concept.key().replace('-', ' ');
        String of = whose(roles, "");
        String happens = frame == null ? "" : frame.key().replace('-', ' ');
        String label = joined(thing, of.isEmpty() ? "" : "of " + of, happens);
        return label.isEmpty() ? lower(site.span().in(site.passage().text())) : label;
    }

    private static String plural(String key) {
        String noun = key.replace('-', ' ');
        return switch (noun) {
            case "person" -> "people";
            case "woman", "man" -> noun.replace("man", "men");
            case "child" -> "children";
            default -> regular(noun);
        };
    }

    private static String regular(String noun) {
        if (noun.endsWith("s")) {
            return noun;
        }
        return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    /** The name of the owner, else of the one who acts, unless the words hold it already. */
    private static String whose(List<Role> roles, String words) {
        return Stream.of("of", "agent")
                .flatMap(wanted -> roles.stream().filter(r -> r.role().equals(wanted)))
                .map(Role::name)
                .findFirst()
                .filter(name -> !words.contains(lower(name)))
                .orElse("");
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(w -> !w.isBlank()).collect(Collectors.joining(" "));
    }
}
