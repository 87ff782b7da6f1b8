package org.runut.claim;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.quantity.QuantityMention.Kind;
import org.runut.model.Basis;
import org.runut.model.Part;
import org.runut.model.Quotation;
import org.runut.model.Tally;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon;
import org.runut.text.Table;

/** What single words beside a figure say of its scope, its basis and its tally. */
final class Marks {
    private static final int NEAR = 4;
    private static final String PART = "part";

    private final Map<String, String> tallies = Table.read(Marks.class, "tallies.tsv");

    /** The scope; empty for none. */
    String scope(Site site) {
        var word = word(site, Lex.SCOPE);
        return word == null ? "" : word.value();
    }

    /** What the figure rests on: by a word beside it, else by the verb that reports it; of a source without a name on nothing sure. */
    Basis basis(Site site, @Nullable Quotation attribution) {
        var word = word(site, Lex.BASIS);
        word = word != null && isNamePart(site, word) ? null : word;
        word = word == null ? cue(site, attribution) : word;
        if (word != null) {
            return Basis.valueOf(word.value().toUpperCase(Locale.ROOT));
        }
        return isNameless(site, attribution) ? Basis.UNVERIFIED : Basis.UNKNOWN;
    }

    /** Whether the word belongs to a title or a name ("Kepala Divisi Perkiraan Cuaca"). */
    private static boolean isNamePart(Site site, Lexicon.Match word) {
        return word.from() > site.sentence().from()
                && !site.mention().quantity().part().equals(Part.TITLE)
                && site.passage().token(word.from()).isCapitalised()
                && site.passage().token(word.from() - 1).isWord();
    }

    private static Lexicon.@Nullable Match cue(Site site, @Nullable Quotation attribution) {
        var cue = attribution == null ? null : attribution.cue();
        return cue == null ? null : site.tags().at(site.passage().tokenAt(cue.start()), Lex.BASIS);
    }

    /** Whether a person without a name is the source. */
    private static boolean isNameless(Site site, @Nullable Quotation attribution) {
        var source = attribution == null ? null : attribution.source();
        if (attribution == null || source == null || attribution.chain().speakerId() != null) {
            return false;
        }
        int from = site.passage().tokenAt(source.start());
        String speaker = attribution.chain().speaker();
        int last = site.passage().tokenEnd(source) - 1;
        boolean unnamed = site.tags().has(from + 1, Lex.ANONYMOUS)
                || !site.passage().token(last).isCapitalised();
        return unnamed
                && site.tags().has(from, Lex.ANONYMOUS)
                && speaker != null
                && speaker.equalsIgnoreCase(source.in(site.passage().text()));
    }

    /** What kind of count it is: by a word beside it, else by what happens to what is counted, else by what that is. */
    Tally tally(Site site, String frame, String concept) {
        var kind = site.mention().kind();
        if (kind != Kind.COUNT && kind != Kind.MEASURE) {
            return Tally.NONE;
        }
        var word = word(site, Lex.TALLY);
        String usual = tallies.getOrDefault(frame, frame.isEmpty() ? tallies.getOrDefault(concept, "none") : "none");
        return Tally.valueOf((word == null ? usual : word.value()).toUpperCase(Locale.ROOT));
    }

    /** The word of a kind nearest to the quantity, on its own side of its neighbours, one of scope close by; null for none. */
    Lexicon.@Nullable Match word(Site site, Lex kind) {
        int from = kind == Lex.SCOPE ? site.mention().from() - NEAR : site.from();
        int to = kind == Lex.SCOPE ? site.mention().to() + NEAR : site.to();
        for (int i = site.mention().to(); i < Math.min(to, site.right()); i++) {
            var match = site.tags().at(i, kind);
            if (match != null && !leadsOn(site, match) && !StatusWords.isInName(site, i)) {
                return match;
            }
        }
        for (int i = site.mention().from() - 1; i >= Math.max(from, site.left()); i--) {
            var match = site.tags().at(i, kind);
            if (match != null && !StatusWords.isInName(site, i) && (kind == Lex.BASIS || !isCue(site, i))) {
                return match;
            }
        }
        return null;
    }

    /** Whether the word only says that somebody goes on speaking ("She added that 12 were missing"). */
    private static boolean isCue(Site site, int i) {
        var attribution = site.layers().covering(site.span());
        var cue = attribution == null ? null : attribution.cue();
        return cue != null && cue.overlaps(site.passage().token(i).span());
    }

    /** Whether the word behind a quantity says that what comes next is the part ("84 people, including three children"). */
    private static boolean leadsOn(Site site, Lexicon.Match match) {
        return match.lex() == Lex.SCOPE
                && match.value().equals(PART)
                && !site.tags().has(match.from(), Lex.BACK);
    }
}
