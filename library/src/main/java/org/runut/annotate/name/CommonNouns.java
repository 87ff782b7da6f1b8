package org.runut.annotate.name;

import java.util.ArrayList;
import java.util.List;
import org.runut.annotate.passage.Passage;
import org.runut.model.Entity;
import org.runut.pack.Lex;

/**
 * Takes words for what is counted, measured or done out of names, in languages that put the noun first: one that is written in
 * capitals ("TPS", "di-PHK") is no name, and one that opens a sentence is none of the name behind it ("Elektabilitas Budi Santoso").
 */
final class CommonNouns {
    private final Passage passage;
    private final Gazetteer gazetteer;

    CommonNouns(Passage passage, Gazetteer gazetteer) {
        this.passage = passage;
        this.gazetteer = gazetteer;
    }

    /** The mentions without such words; known things, and names with a role or a short form, as they are. */
    List<Mention> without(List<Mention> mentions) {
        var names = new ArrayList<Mention>(mentions.size());
        for (var mention : mentions) {
            boolean guessed = mention.known() == null && mention.role() == null && mention.alias() == null;
            int from = guessed ? behindNoun(mention) : mention.from();
            if (from == mention.from()) {
                names.add(mention);
            } else if (from < mention.to()) {
                var known = gazetteer.longest(passage, from, mention.to());
                names.add(
                        known != null && known.to() == mention.to()
                                ? Mention.of(known, passage)
                                : Mention.of(from, mention.to(), mention.type()));
            }
        }
        return names;
    }

    /** Where the name begins: behind the noun it opens with, its end where it is nothing but that. */
    private int behindNoun(Mention mention) {
        int from = mention.from();
        var scale = passage.tags().at(mention.to() - 1, Lex.UNIT_BEFORE);
        var deed = passage.tags().at(from, Lex.FRAME);
        if (scale != null || deed != null && deed.to() == mention.to()) {
            return mention.to();
        }
        var noun = passage.tags().at(from, Lex.CONCEPT);
        var behind = noun == null ? null : gazetteer.longest(passage, noun.to(), mention.to());
        if (noun != null
                && behind != null
                && behind.from() == noun.to()
                && behind.entity().type() == Entity.Type.COUNTRY
                && behind.to() == mention.to()) {
            return noun.to();
        }
        if (noun == null || noun.to() > mention.to() || namesSomething(from)) {
            return from;
        }
        boolean whole = noun.to() == mention.to();
        boolean opens = passage.sentenceOf(from).from() == from;
        return whole || opens ? noun.to() : from;
    }

    private boolean namesSomething(int i) {
        return passage.tags()
                .hasAny(
                        i,
                        Lex.ROLE,
                        Lex.HONORIFIC,
                        Lex.ORGANISATION_HEAD,
                        Lex.PLACE_HEAD,
                        Lex.MEDIUM_HEAD,
                        Lex.GENERAL_BODY,
                        Lex.GIVEN_NAME);
    }
}
