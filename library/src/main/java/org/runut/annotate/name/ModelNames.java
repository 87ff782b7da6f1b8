package org.runut.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.Verbs;
import org.runut.model.Entity;
import org.runut.pack.Lex;
import org.runut.text.Token;

/**
 * Brings the names that the model found in a text together with those of the rules. Whoever asks who speaks or what is
 * counted goes by the rules, which know offices, short forms and what the article says elsewhere, and by the model where
 * they see nothing. What is told as an entity goes by the model, which has learned what people call a name; the rules say
 * which known thing it is.
 */
final class ModelNames {
    private final Passage passage;
    private final Gazetteer gazetteer;
    private final Verbs verbs;
    private final Degrees degrees;
    private final List<Mention> tagged;

    ModelNames(Passage passage, Gazetteer gazetteer, Verbs verbs, List<NameTagger.Tagged> tagged) {
        this.passage = passage;
        this.verbs = verbs;
        this.gazetteer = gazetteer;
        degrees = new Degrees(passage);
        this.tagged =
                withoutDegrees(tagged.stream()
                                .map(this::trimmed)
                                .filter(name -> name.from() < name.to())
                                .toList())
                        .stream()
                        .map(this::mention)
                        .toList();
    }

    /** The names without the academic degrees behind others, which look like names of their own. */
    private List<NameTagger.Tagged> withoutDegrees(List<NameTagger.Tagged> names) {
        var kept = new ArrayList<NameTagger.Tagged>(names.size());
        int behind = 0;
        for (var name : names) {
            if (name.from() >= behind) {
                kept.add(name);
                behind = degrees.end(name.to());
            }
        }
        return kept;
    }

    /** Without a quotation mark at its edge, shortened titles, and what stands before a bracket that closes in it ("Polda) Maruk"). */
    private NameTagger.Tagged trimmed(NameTagger.Tagged name) {
        int from = name.from();
        int to = name.to();
        while (from < to && passage.token(from).kind() == Token.Kind.QUOTE) {
            from++;
        }
        while (to > from && passage.token(to - 1).kind() == Token.Kind.QUOTE) {
            to--;
        }
        boolean open = false;
        for (int i = from; i < to; i++) {
            open |= passage.token(i).is("(");
            from = passage.token(i).is(")") && !open ? i + 1 : from;
        }
        while (from < to && degrees.isShortened(from)) {
            from = Math.min(to, from + 2);
        }
        return new NameTagger.Tagged(from, to, name.type());
    }

    private Mention mention(NameTagger.Tagged name) {
        var hit = gazetteer.longest(passage, name.from(), name.to());
        return hit != null && hit.to() == name.to()
                ? Mention.of(hit, passage)
                : Mention.of(
                        name.from(), name.to(), Entity.Type.valueOf(name.type().toUpperCase(Locale.ROOT)));
    }

    /** The mentions of the rules, and those of the model that overlap none of them, in order. */
    List<Mention> with(List<Mention> ruled) {
        var all = new ArrayList<>(ruled);
        int r = 0;
        for (var name : tagged) {
            while (r < ruled.size() && ruled.get(r).to() <= name.from()) {
                r++;
            }
            if (r == ruled.size() || ruled.get(r).from() >= name.to()) {
                all.add(name);
            }
        }
        all.sort(Comparator.comparingInt(Mention::from));
        return all;
    }

    /** What is told of the names: the model's, known things that it missed, and the countries that stand for themselves; {@code names} are the entities of {@link #with}. */
    List<Entity> told(List<Mention> mentions, List<Entity> names) {
        var told = new ArrayList<Entity>(tagged.size());
        int m = 0;
        for (var name : tagged) {
            while (m < mentions.size() && mentions.get(m).to() <= name.from()) {
                tellKnown(mentions.get(m), names.get(m), told);
                m++;
            }
            int first = m;
            while (m < mentions.size() && mentions.get(m).from() < name.to()) {
                m++;
            }
            var holder = m - 1 > first && holdsOffice(mentions.get(m - 1), name) ? mentions.get(m - 1) : null;
            var own = holder == null ? name : Mention.of(name.from(), holder.from(), name.type());
            told.add(first < m ? entity(own, names.get(first)) : entity(own));
            if (holder != null) {
                told.add(names.get(m - 1));
            }
        }
        for (; m < mentions.size(); m++) {
            tellKnown(mentions.get(m), names.get(m), told);
        }
        return told;
    }

    /** Whether the rules end what the model calls a body with the person who holds an office in it ("Kepala Kantor Pos Lamara Rudi Wirya"). */
    private static boolean holdsOffice(Mention last, Mention name) {
        return last.type() == Entity.Type.PERSON
                && name.type() != Entity.Type.PERSON
                && last.role() != null
                && last.from() > name.from()
                && last.to() == name.to();
    }

    private void tellKnown(Mention mention, Entity entity, List<Entity> told) {
        boolean country = mention.type() == Entity.Type.COUNTRY;
        if (country ? standsAlone(mention.from()) : mention.known() != null) {
            told.add(entity);
        }
    }

    /** Whether what begins at {@code i} describes nothing before it: "Korut menembakkan …", not "tentara Korut". */
    private boolean standsAlone(int i) {
        return i == 0
                || !passage.token(i - 1).isWord()
                || verbs.isVerb(passage, i - 1)
                || passage.tags()
                        .hasAny(
                                i - 1,
                                Lex.PREPOSITION,
                                Lex.CONJUNCTION,
                                Lex.FUNCTION,
                                Lex.LOCATIVE,
                                Lex.BY,
                                Lex.TO,
                                Lex.ACCORDING,
                                Lex.THAT,
                                Lex.SAID,
                                Lex.RELATIVE);
    }

    private Entity entity(Mention name) {
        var known = name.known();
        var span = passage.span(name.from(), name.to());
        String form = passage.words(name.from(), name.to());
        return new Entity(passage.part(), span, name.type(), form, known == null ? null : known.id());
    }

    /** The model's name, called as the rules call what overlaps it where that is the same thing. */
    private Entity entity(Mention name, Entity ruled) {
        var own = entity(name);
        if (own.id() != null && !own.id().equals(ruled.id())) {
            return own;
        }
        boolean same = ruled.span().equals(own.span()) || ruled.type() == own.type();
        var type = same && ruled.id() != null ? ruled.type() : own.type();
        String fullest = ruled.name().length() < own.name().length() ? own.name() : ruled.name();
        return same ? new Entity(own.part(), own.span(), type, fullest, ruled.id()) : own;
    }
}
