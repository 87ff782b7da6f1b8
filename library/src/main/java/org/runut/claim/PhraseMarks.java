package org.runut.claim;

import org.runut.model.Part;
import org.runut.pack.Lex;
import org.runut.text.Token;

/** What is seen of a phrase itself: what its head is, who it names. */
final class PhraseMarks {
    private static final String PERSON = "person";

    private final Words words;
    private final NounPhrases phrases;

    PhraseMarks(Words words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** The phrase as a choice, its own marks added to those of its place. */
    Choice choice(Site site, Phrase phrase, ChoiceMarks marks) {
        var concept = phrases.concept(site.passage(), phrase);
        return new Choice(
                new Counted(phrase.in(site.passage()), phrase, concept, null, CountedChoices.HOW),
                of(site, phrase, marks).list());
    }

    /** Adds the marks of the phrase. */
    ChoiceMarks of(Site site, Phrase phrase, ChoiceMarks marks) {
        var known = phrases.known(site.passage(), phrase);
        int head = phrases.headOf(phrase).from();
        var tags = site.tags();
        var entity = site.layers().entity(head);
        var shape = site.passage().token(head).shape();
        boolean body = site.mention().quantity().part() == Part.TEXT;
        return marks.add(known == null ? "unknown" : "known")
                .add(PERSON, known != null && known.unit().equals(PERSON))
                .add("amount", tags.has(head, Lex.AMOUNT))
                .add("name", entity != null)
                .add(entity == null ? "nameless" : "name:" + entity.type())
                .add("capital", body && shape != Token.Shape.LOWER)
                .add("owned", words.hasClitic(site.passage().token(phrase.to() - 1)))
                .add("role", tags.hasAny(head, Lex.ROLE, Lex.ANONYMOUS))
                .add("document", tags.has(head, Lex.DOCUMENT))
                .add("body", tags.hasAny(head, Lex.GENERAL_BODY, Lex.ORGANISATION_HEAD, Lex.STATE_ORGAN))
                .add("place", tags.has(head, Lex.PLACE_HEAD))
                .add("happens", tags.has(head, Lex.FRAME))
                .add("unit", tags.hasAny(head, Lex.UNIT, Lex.CLASSIFIER))
                .add("one", phrase.to() - phrase.from() == 1)
                .add("this", tags.has(phrase.to(), Lex.DEMONSTRATIVE))
                .add("negated", tags.has(phrase.from() - 1, Lex.NEGATION));
    }

    /** Adds what governs the phrase: a preposition, a verb, a relative word. */
    ChoiceMarks governor(Site site, Phrase phrase, ChoiceMarks marks) {
        var tags = site.tags();
        var place = tags.endingAt(phrase.from(), Lex.LOCATIVE);
        var leads = tags.endingAt(phrase.from(), Lex.PREPOSITION);
        return marks.add(place == null ? "placeless" : "at:" + place.value())
                .add(leads == null ? "ungoverned" : "by:" + leads.value())
                .add("according", tags.endingAt(phrase.from(), Lex.ACCORDING) != null)
                .add("compared", tags.endingAt(phrase.from(), Lex.COMPARED) != null)
                .add("relative", tags.has(phrase.from() - 1, Lex.RELATIVE))
                .add("object", phrase.from() > 0 && words.isVerb(site.passage(), phrase.from() - 1))
                .add("joined", tags.has(phrase.from() - 1, Lex.CONJUNCTION));
    }
}
