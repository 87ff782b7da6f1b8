package org.runut.claim;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.model.Label;
import org.runut.model.Role;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon;
import org.runut.pack.Pack;
import org.runut.text.Token;

/**
 * Words for people: what a figure counts, in the pack's language and in English. The thing and what happens to it are
 * named by the pack's first words for them, and countries by their names in the CLDR, so that the same question reads alike
 * in every article; other names are as printed.
 */
final class Labels {
    private static final String COUNTRY = "country:";
    private static final String PERSON = "person";
    private static final int MOST_AFFIXES = 3;
    private static final int SHORTEST_ROOT = 4;

    private final Lexicon lexicon;
    private final Locale language;
    private final boolean nounFirst;

    Labels(Pack pack) {
        lexicon = pack.lexicon();
        language = Locale.forLanguageTag(pack.language());
        nounFirst = pack.nounFirst();
    }

    /** The label of what the figure at the site counts; no part says again what a part before it says. */
    Label of(Site site, Counted counted, @Nullable Frame frame, List<Role> roles) {
        var owner = role(roles, "of");
        var whose = isNamedAfter(site, counted) ? null : owner;
        var agent = owner == null ? role(roles, "agent") : null;
        var where = role(roles, "place", "recipient");
        boolean verb = isVerb(site, counted, frame);
        boolean told = !verb
                && (isTold(site, counted, frame)
                        || isMove(counted, frame)
                        || isInThing(site, counted, frame)
                        || isIdle(counted, frame)
                        || isThing(site, counted, frame));
        String own = joined(
                named(verb ? "" : thing(site, counted), name(whose, language), " "),
                told ? "" : happening(frame),
                by(lexicon.words(Lex.BY, ""), name(agent, language)),
                place(where, whose, language));
        String english = joined(
                named(verb ? "" : englishThing(site, counted), name(whose, Locale.ENGLISH), " of "),
                told ? "" : englishHappening(counted, frame),
                by("by", name(agent, Locale.ENGLISH)),
                place(where, whose, Locale.ENGLISH));
        String words = site.span().in(site.passage().text());
        return new Label(own.isEmpty() ? words : own, english.isEmpty() ? words : english);
    }

    /** Whether the thing is itself a name, as people are by their country ("two Germans"). */
    private static boolean isNamedAfter(Site site, Counted counted) {
        var phrase = counted.phrase();
        var concept = counted.concept();
        return phrase != null
                && concept != null
                && !concept.known()
                && site.layers().entity(phrase.to() - 1) != null;
    }

    /** Whether the words that name the thing, told as they stand, are themselves those for what happens. */
    private static boolean isTold(Site site, Counted counted, @Nullable Frame frame) {
        var concept = counted.concept();
        var phrase = counted.phrase();
        return frame != null
                && phrase != null
                && concept != null
                && !concept.known()
                && site.sentence().from() <= frame.from()
                && phrase.from() <= frame.from()
                && frame.to() <= phrase.to();
    }

    /** Whether nothing but the verb names what is told ("merugi Rp 2 miliar"). */
    private boolean isVerb(Site site, Counted counted, @Nullable Frame frame) {
        var phrase = counted.phrase();
        return nounFirst
                && isTold(site, counted, frame)
                && frame != null
                && phrase != null
                && site.mention().kind() != Kind.COUNT
                && phrase.from() == frame.from()
                && phrase.to() == frame.to();
    }

    /** Whether the thing is itself that a number moved ("pertumbuhan ekonomi"). */
    private static boolean isMove(Counted counted, @Nullable Frame frame) {
        var phrase = counted.phrase();
        return frame != null
                && phrase != null
                && frame.isChange()
                && phrase.from() <= frame.from()
                && frame.to() <= phrase.to();
    }

    /** Whether what happens says no more than the thing itself ("suara diperoleh"). */
    private static boolean isIdle(Counted counted, @Nullable Frame frame) {
        var concept = counted.concept();
        return frame != null && concept != null && MeasureKey.isIdle(frame.key(), concept.key());
    }

    /** Whether a noun for what is measured is itself taken for what happens ("sales", "output"). */
    private static boolean isThing(Site site, Counted counted, @Nullable Frame frame) {
        var phrase = counted.phrase();
        var concept = frame == null || phrase == null ? null : site.tags().at(frame.from(), Lex.CONCEPT);
        return concept != null
                && phrase != null
                && counted.concept() != null
                && !counted.concept().unit().equals(PERSON)
                && phrase.from() <= concept.from()
                && concept.to() <= phrase.to();
    }

    /** Who does it; empty where nobody is told. */
    private static String by(@Nullable String leads, String agent) {
        return leads == null || agent.isEmpty() ? "" : leads + " " + agent;
    }

    /** Whether the word for a sum or a measure has the root of what happens to it: "penjualan", that is "dijual". */
    private boolean isInThing(Site site, Counted counted, @Nullable Frame frame) {
        String happening = happening(frame);
        int root = Math.max(SHORTEST_ROOT, happening.length() - MOST_AFFIXES);
        String thing = thing(site, counted).toLowerCase(Locale.ROOT);
        return site.mention().kind() != Kind.COUNT
                && IntStream.rangeClosed(0, happening.length() - root)
                        .anyMatch(from -> thing.contains(happening.substring(from, from + root)));
    }

    /** The thing and whose it is; one of them alone where it holds the other. */
    private static String named(String thing, String owner, String of) {
        if (thing.isEmpty() || owner.isEmpty()) {
            return thing + owner;
        }
        return holds(thing, owner) ? thing : holds(owner, thing) ? owner : thing + of + owner;
    }

    private static boolean holds(String words, String part) {
        return (" " + words.toLowerCase(Locale.ROOT) + " ").contains(" " + part.toLowerCase(Locale.ROOT) + " ");
    }

    /** Words without a number that another figure tells ("9,100 acres"). */
    private static String withoutNumber(String words) {
        int end = 0;
        for (int i = 0; i < words.length(); i++) {
            end = Character.isDigit(words.charAt(i)) ? i + 1 : end;
        }
        boolean name = end > 0 && !Character.isDigit(words.charAt(0));
        int space = words.indexOf(' ', end);
        return end == 0 || name ? words : space < 0 ? "" : words.substring(space + 1);
    }

    /** The thing: what is measured as printed, for no word of the pack tells one price from another; what is counted by the pack's word. */
    private String thing(Site site, Counted counted) {
        var concept = counted.concept();
        boolean measured = nounFirst && isMeasure(site, concept);
        String named = concept == null || !concept.known() ? null : lexicon.words(Lex.CONCEPT, concept.entry());
        String words = counted.words();
        boolean printed = words != null && (named == null || measured);
        return printed && words != null
                ? uncapitalised(site, counted, unowned(withoutNumber(words)))
                : named == null ? "" : named;
    }

    /** Whether something is measured: no things or people are counted, nor a share of people told. */
    private static boolean isMeasure(Site site, @Nullable Concept concept) {
        boolean people = concept != null
                && (concept.unit().equals("person") || concept.unit().equals("household"));
        return site.mention().kind() != Kind.COUNT && !(people && site.mention().kind() == Kind.SHARE);
    }

    /** The words without the capital that only opens their sentence. */
    private String uncapitalised(Site site, Counted counted, String words) {
        var phrase = counted.phrase();
        boolean opens = phrase != null
                && phrase.from() == site.sentence().from()
                && site.passage().token(phrase.from()).shape() == Token.Shape.CAPITAL
                && site.layers().entity(phrase.from()) == null;
        int space = words.indexOf(' ');
        String first = space < 0 ? words : words.substring(0, space);
        String small = first.isEmpty() ? "" : first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
        var concept = counted.concept();
        boolean known = concept != null && concept.known() && lexicon.begins(small);
        boolean common = small.equals(first.toLowerCase(Locale.ROOT)) && (known || lexicon.knows(small));
        return opens || common ? small + words.substring(first.length()) : words;
    }

    /** The words without the mark of an owner at their end ("omzetnya"). */
    private String unowned(String words) {
        String clitic = lexicon.clitics().isEmpty() ? "" : lexicon.clitics().getFirst();
        boolean owned = !clitic.isEmpty() && words.endsWith(clitic) && words.length() > clitic.length() + SHORTEST_ROOT;
        return owned ? words.substring(0, words.length() - clitic.length()) : words;
    }

    /** What happens, as told of the counted things where the pack has words for that: "tewas", whatever "menewaskan" them. */
    private String happening(@Nullable Frame frame) {
        return frame == null
                ? ""
                : frame.entries()
                        .map(entry -> lexicon.words(Lex.FRAME, entry))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(words -> frame.not() == null ? words : frame.not() + " " + words)
                        .orElse("");
    }

    /** The thing in English: as printed where the article is in English and the pack has no name for it. */
    private String englishThing(Site site, Counted counted) {
        var concept = counted.concept();
        if (concept == null) {
            return "";
        }
        String words = counted.words();
        if (!concept.known() && words != null && language.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return withoutNumber(words);
        }
        boolean share = site.mention().kind() == Kind.SHARE && concept.unit().equals(PERSON);
        boolean count = site.mention().kind() == Kind.COUNT && site.joined() < 0;
        boolean many = concept.known() && (share || count && !concept.unit().equals("point"));
        return many ? plural(concept.key()) : withoutNumber(concept.key().replace('-', ' '));
    }

    /** What happens, where the thing does not say so itself ("cost"). */
    private static String englishHappening(Counted counted, @Nullable Frame frame) {
        var concept = counted.concept();
        if (frame == null || concept != null && concept.key().equals(frame.key())) {
            return "";
        }
        return frame.key().equals("votes") ? "voting" : frame.key().replace('-', ' ');
    }

    private static String plural(String key) {
        String noun = key.replace('-', ' ');
        return switch (noun) {
            case "person" -> "people";
            case "woman", "man" -> noun.replace("man", "men");
            case "child" -> "children";
            case "personnel", "sheep", "aircraft" -> noun;
            default -> regular(noun);
        };
    }

    private static String regular(String noun) {
        if (noun.endsWith("s") && !noun.endsWith("ss")) {
            return noun;
        }
        if (noun.endsWith("ss") || noun.endsWith("ch") || noun.endsWith("sh") || noun.endsWith("x")) {
            return noun + "es";
        }
        return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    private static @Nullable Role role(List<Role> roles, String... wanted) {
        return Stream.of(wanted)
                .flatMap(name -> roles.stream().filter(r -> r.role().equals(name)))
                .findFirst()
                .orElse(null);
    }

    private static String place(@Nullable Role where, @Nullable Role whose, Locale language) {
        String place = name(where, language);
        return place.isEmpty() || place.equals(name(whose, language)) ? "" : "(" + place + ")";
    }

    private static String name(@Nullable Role role, Locale language) {
        if (role == null) {
            return "";
        }
        String id = role.id();
        return id != null && id.startsWith(COUNTRY)
                ? Locale.of("", id.substring(COUNTRY.length())).getDisplayCountry(language)
                : role.name();
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(w -> !w.isBlank()).collect(Collectors.joining(" "));
    }
}
