package org.runut.annotate.name;

import org.runut.annotate.passage.Passage;
import org.runut.model.Entity;
import org.runut.pack.Lex;
import org.runut.text.Token;

/** Guesses what a name of which the pack knows nothing names, by its own words and those beside it. */
final class NameTypes {
    private final Passage passage;
    private final Gazetteer gazetteer;
    private final WordCasing casing;

    NameTypes(Passage passage, Gazetteer gazetteer, WordCasing casing) {
        this.passage = passage;
        this.gazetteer = gazetteer;
        this.casing = casing;
    }

    /** What the name {@code from..to} seems to be. */
    Entity.Type typeOf(int from, int to) {
        var tags = passage.tags();
        if (tags.hasAny(from, Lex.ORGANISATION_HEAD, Lex.MEDIUM_HEAD)) {
            return Entity.Type.ORGANISATION;
        }
        if (tags.has(from, Lex.PLACE_HEAD) || endsInPlaceHead(from)) {
            return Entity.Type.PLACE;
        }
        var start = speaks(from, to) ? null : gazetteer.longest(passage, from, to);
        if (start != null && start.entity().type() == Entity.Type.PLACE) {
            return Entity.Type.PLACE;
        }
        if (isPerson(from, to)) {
            return Entity.Type.PERSON;
        }
        if (isOrganisation(from, to)) {
            return Entity.Type.ORGANISATION;
        }
        return from > 0 && tags.has(from - 1, Lex.LOCATIVE) ? Entity.Type.PLACE : byShape(from, to);
    }

    /** "ujar Bima Rekasa": several words right after a word of speech are a person's, also where they begin like a place. */
    private boolean speaks(int from, int to) {
        return from > 0
                && to - from > 1
                && passage.tags().hasAny(from - 1, Lex.SAID, Lex.CONTINUES)
                && byShape(from, to) == Entity.Type.PERSON;
    }

    private boolean endsInPlaceHead(int from) {
        return from > 0 && passage.tags().has(from - 1, Lex.PLACE_HEAD);
    }

    private boolean isPerson(int from, int to) {
        var tags = passage.tags();
        boolean single = to - from == 1;
        if (passage.token(from).shape() != Token.Shape.CAPITAL) {
            return false;
        }
        boolean aged = to + 1 < passage.tokens().size()
                && passage.token(to).is("(")
                && passage.token(to + 1).isNumber();
        return aged && to + 2 < passage.tokens().size() && passage.token(to + 2).is(")")
                || casing.isPersonal(passage.token(from).norm())
                || !single && tags.has(from, Lex.GIVEN_NAME);
    }

    private boolean isOrganisation(int from, int to) {
        var tags = passage.tags();
        if (to - from == 1 && passage.token(from).shape() == Token.Shape.UPPER) {
            return true;
        }
        for (int i = from; i < to; i++) {
            boolean tail = i > from && tags.hasAny(i, Lex.ORGANISATION_TAIL, Lex.MEDIUM_TAIL);
            boolean country = i > from && gazetteer.longest(passage, i, to) != null;
            if (tail || country) {
                return true;
            }
        }
        boolean led = from > 0 && tags.hasAny(from - 1, Lex.ORGANISATION_HEAD, Lex.MEDIUM_HEAD);
        return led || from > 0 && tags.has(from - 1, Lex.GENERAL_BODY) && !tags.has(from - 1, Lex.ROLE);
    }

    private Entity.Type byShape(int from, int to) {
        boolean names = to - from == 2 || to - from == 3;
        for (int i = from; i < to; i++) {
            names &= passage.token(i).shape() == Token.Shape.CAPITAL;
        }
        return names ? Entity.Type.PERSON : Entity.Type.ORGANISATION;
    }
}
