package org.runut.clean;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.clean.Aside.Kind;
import org.runut.model.Span;
import org.runut.pack.Pack;
import org.runut.text.Token;
import org.runut.text.Tokenizer;

/**
 * Who published an article and whom it credits as a whole. A wire in the brackets at the end is told from a writer's
 * initials by its capitals, three at least; it may still be initials, so a credit is a hint and no proof.
 */
final class Credits {
    private final Media media;

    Credits(Pack pack) {
        this.media = new Media(pack);
    }

    /** The outlet: as given, else from the channel it advertises, else from the dateline. */
    @Nullable
    String outlet(@Nullable String given, @Nullable Dateline dateline, List<Aside> asides, String text) {
        if (given != null) {
            return given;
        }
        for (var aside : asides) {
            if (aside.kind() == Kind.CHANNEL) {
                String domain = domain(aside.span(), text);
                if (domain != null) {
                    return media.usual(domain);
                }
            }
        }
        return dateline == null || dateline.outlet() == null ? null : media.usual(dateline.outlet());
    }

    private static @Nullable String domain(Span span, String text) {
        String passage = span.in(text);
        for (var token : Tokenizer.tokenize(passage)) {
            String form = token.span().in(passage);
            if (token.kind() == Token.Kind.ADDRESS && !form.contains("://") && !form.contains("@")) {
                return form;
            }
        }
        return null;
    }

    /** The media credited, in the order of the text, the outlet itself left out. */
    List<String> of(@Nullable String outlet, @Nullable Dateline dateline, List<Aside> asides) {
        Set<String> names = new LinkedHashSet<>();
        if (dateline != null && dateline.outlet() != null) {
            names.add(dateline.outlet());
        }
        for (var aside : asides) {
            if (aside.kind() == Kind.CREDIT && !aside.name().isEmpty()) {
                names.add(aside.name());
            } else if (aside.kind() == Kind.SIGNATURE) {
                names.addAll(wires(aside.name()));
            }
        }
        names.removeIf(name ->
                Media.same(name, outlet) || outlet != null && media.usual(name).equals(media.usual(outlet)));
        return List.copyOf(names);
    }

    private List<String> wires(String signature) {
        List<String> wires = new ArrayList<>();
        for (String part : signature.split("[/,|;]")) {
            String name = part.strip();
            long letters = name.chars().filter(Character::isLetter).count();
            boolean capitals = letters > 2 && name.chars().noneMatch(Character::isLowerCase);
            if (capitals && !media.isNoMedium(name) || media.isKnown(name)) {
                wires.add(name);
            }
        }
        return wires;
    }
}
