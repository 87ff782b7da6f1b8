package org.runut.claim;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon;

/** Finds who is counted where the words for what befell them name it: "sembilan orang tewas", "korban tewas 610 orang". */
final class PeopleFinder {
    private static final String PERSON = "person";
    private static final int NEAR = 6;
    private static final double SURE = 0.95;

    private final Words words;
    private final NounPhrases phrases;

    PeopleFinder(Words words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** Who is counted, told by a frame; null where no frame tells. */
    @Nullable
    Counted find(Site site, @Nullable Frame frame, @Nullable Phrase phrase, Earlier earlier) {
        var named = phrase == null ? null : phrases.known(site.passage(), phrase);
        if (frame != null && phrase != null && isPointedAt(site, frame)) {
            return null;
        }
        if (frame != null && frame.from() >= site.mention().to()) {
            return isBehind(site, frame, phrase, named) ? withNoun(site, frame, phrase, named, earlier) : null;
        }
        boolean people = phrase == null && (countsPeople(site) || site.mention().unitName() == null);
        if (people && actsNext(site)) {
            return null;
        }
        var verb = people ? killing(site) : null;
        if (verb != null) {
            return object(site, verb, earlier);
        }
        var before = people ? before(site, site.from()) : null;
        return before == null ? null : of(site, before, null, earlier);
    }

    /**
     * What a verb takes as its object: the counting word, where the language has one, else the verb tells it ("killed 60");
     * null where the verb only describes a noun before it ("pasien yang dirawat 58 orang").
     */
    private @Nullable Counted object(Site site, Frame verb, Earlier earlier) {
        var word = phrases.countsByNoun() ? null : countingWord(site);
        if (word == null) {
            return of(site, verb, null, earlier);
        }
        return isDescribing(site, verb.from())
                ? null
                : new Counted(word.in(site.passage()), word, earlier.people(site), verb, SURE);
    }

    /** Whether only words without content stand between a relative word and the verb, and something named before that. */
    private boolean isDescribing(Site site, int verb) {
        int i = verb - 1;
        while (i > site.left() && !site.tags().has(i, Lex.RELATIVE) && words.isFunction(site.passage(), i)) {
            i--;
        }
        return i > site.left() && site.tags().has(i, Lex.RELATIVE) && words.endsPhrase(site.passage(), i - 1);
    }

    /** Whether the frame stands in the words that point back to what was counted ("13 of the dead were villagers"). */
    private static boolean isPointedAt(Site site, Frame frame) {
        var back = site.tags().at(site.mention().to(), Lex.BACK);
        return back != null && frame.from() >= back.from() && frame.to() <= back.to();
    }

    /** Who is counted by a quantity without a noun, told anywhere before it in its sentence; null where nobody is. */
    @Nullable
    Counted inSentence(Site site, Earlier earlier) {
        boolean people = site.mention().kind() == Kind.COUNT
                && (countsPeople(site) || site.mention().unitName() == null);
        var before = people ? before(site, site.sentence().from()) : null;
        return before == null ? null : of(site, before, null, earlier);
    }

    /** Whether the quantity stands with a word that counts people. */
    static boolean countsPeople(Site site) {
        return site.mention().unit() >= 0
                && site.mention().kind() == Kind.COUNT
                && PERSON.equals(site.mention().unitName());
    }

    /** Whether what the counted people do comes right behind the quantity: then nothing before it names them. */
    boolean actsNext(Site site) {
        int i = site.mention().to();
        return i < site.right()
                && !site.tags().has(i, Lex.BECOMES)
                && (words.isVerb(site.passage(), i) || site.tags().hasAny(i, Lex.STATUS, Lex.RELATIVE, Lex.FUNCTION));
    }

    /** A verb right before the quantity that names whom it befalls: "menewaskan 60 orang". */
    private static @Nullable Frame killing(Site site) {
        var match = site.tags().endingAt(site.mention().from(), Lex.FRAME);
        var frame = match == null || match.from() < site.left() ? null : Frame.of(match);
        return frame != null && (frame.names() == Frame.Names.WEAK || frame.isDeed()) ? frame : null;
    }

    private static boolean isBehind(Site site, Frame frame, @Nullable Phrase phrase, @Nullable Concept named) {
        boolean self = phrase != null && frame.from() <= phrase.from();
        boolean noun = phrase != null && !self;
        boolean people = named == null ? !noun : named.unit().equals(PERSON);
        boolean strong = frame.names() == Frame.Names.STATE || frame.names() == Frame.Names.WEAK && !noun;
        return strong && people && frame.from() - site.mention().to() <= NEAR && !interrupted(site, frame);
    }

    private static boolean interrupted(Site site, Frame frame) {
        for (int i = site.mention().to(); i < frame.from(); i++) {
            var back = site.tags().at(i, Lex.BACK);
            if (back != null) {
                i = back.to() - 1;
            } else if (site.tags().hasAny(i, Lex.PREPOSITION, Lex.LOCATIVE)) {
                return true;
            }
        }
        return false;
    }

    /** The nearest frame before the quantity whose words name people. */
    private static @Nullable Frame before(Site site, int lowest) {
        Lexicon.Match found = null;
        for (int i = site.mention().from() - 1; i >= lowest; i--) {
            var match = site.tags().at(i, Lex.FRAME);
            if (match != null && Frame.of(match).names() == Frame.Names.STATE) {
                if (found != null && match.to() < found.to()) {
                    break;
                }
                found = match;
            }
        }
        return found == null ? null : Frame.of(found);
    }

    /** Who is counted, told by a noun or counting word and by the words behind it for what befell them ("anak meninggal"). */
    private Counted withNoun(
            Site site, Frame frame, @Nullable Phrase phrase, @Nullable Concept named, Earlier earlier) {
        var befallen = of(site, frame, named, earlier);
        var noun = phrase == null ? countingWord(site) : phrase;
        if (noun == null || noun.to() > frame.from()) {
            return befallen;
        }
        var words = noun.to() == frame.from() || noun.to() - noun.from() == 1 ? noun : phrases.headOf(noun);
        return befallen.in(words.in(site.passage()) + " " + new Phrase(frame.from(), frame.to()).in(site.passage()));
    }

    /** The word that counts people right behind the number ("orang"); null for none. */
    private static @Nullable Phrase countingWord(Site site) {
        int unit = site.mention().unit();
        return countsPeople(site) && site.tags().has(unit, Lex.CONCEPT) ? new Phrase(unit, unit + 1) : null;
    }

    private static Counted of(Site site, Frame frame, @Nullable Concept named, Earlier earlier) {
        var phrase = new Phrase(frame.from(), frame.to());
        var concept = named != null ? named : earlier.people(site);
        return new Counted(phrase.in(site.passage()), phrase, concept, frame, SURE);
    }
}
