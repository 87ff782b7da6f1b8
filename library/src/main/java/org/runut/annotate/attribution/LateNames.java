package org.runut.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.passage.Passage;
import org.runut.model.Chain;
import org.runut.model.Quotation;
import org.runut.pack.Lex;

/**
 * Finds the name of a speaker who is at first told by office alone: "…, the head of the agency said. “…,” Anna Smith said." A
 * person who speaks next without any introduction is the one who spoke before.
 */
final class LateNames {
    private static final int NEAREST = 3;
    private final Reading reading;
    private final Passage passage;

    LateNames(Reading reading) {
        this.reading = reading;
        this.passage = reading.passage;
    }

    /** The attributions, each office that is named so with the name. */
    List<Quotation> named(List<Quotation> found) {
        var all = new ArrayList<>(found);
        for (int k = 0; k < all.size(); k++) {
            var office = all.get(k).source();
            var name = office != null && isOffice(all.get(k)) ? nameAfter(all, k) : null;
            if (name != null) {
                rename(all, all.get(k).chain().speaker(), name);
            }
        }
        return all;
    }

    /** "the head of the agency": a definite noun group for the holder of an office, without a name. */
    private boolean isOffice(Quotation quotation) {
        var source = quotation.source();
        int from = source == null ? -1 : passage.tokenAt(source.start());
        int to = source == null ? -1 : passage.tokenAt(source.end() - 1) + 1;
        for (int i = Math.max(from, 0); i < to; i++) {
            if (reading.names.end(i) - i > 1 && reading.names.person(i, i + 1) == i) {
                return false;
            }
        }
        return from >= 0
                && quotation.chain().speakerId() == null
                && passage.tags().has(from, Lex.DETERMINER)
                && passage.tags().first(from, to, Lex.OFFICE) != null;
    }

    private @Nullable Chain nameAfter(List<Quotation> all, int k) {
        for (int n = k + 1; n < Math.min(all.size(), k + 1 + NEAREST); n++) {
            var source = all.get(n).source();
            var chain = all.get(n).chain();
            if (source == null || all.get(k).chain().equals(chain)) {
                continue;
            }
            int from = passage.tokenAt(source.start());
            if (reading.names.startingAt(from) != null) {
                return isNew(from, passage.tokenAt(source.end() - 1) + 1) ? chain : null;
            }
        }
        return null;
    }

    /** Whether a person is named at {@code from..to} for the first time, and nothing says who that is. */
    private boolean isNew(int from, int to) {
        if (reading.names.startingAt(from) == null || reading.names.person(from, to) != from || to - from < 2) {
            return false;
        }
        boolean introduced = passage.tags().endingAt(from, Lex.ROLE) != null
                || to < passage.tokens().size()
                        && (passage.token(to).is(",") || passage.token(to).is("("))
                        && isIntroduction(to + 1)
                || passage.tags().hasAny(to, Lex.PREPOSITION, Lex.LOCATIVE);
        return !introduced && !isNamedBefore(from);
    }

    private boolean isIntroduction(int i) {
        return i < passage.tokens().size()
                        && passage.token(i).isWord()
                        && !passage.tags().has(i, Lex.CONJUNCTION)
                || i < passage.tokens().size() && passage.token(i).isNumber();
    }

    private boolean isNamedBefore(int from) {
        var entity = reading.names.startingAt(from);
        for (int i = 0; i < from; i = Math.max(i + 1, reading.names.end(i))) {
            var other = reading.names.startingAt(i);
            if (entity == null || other != null && other.name().equals(entity.name())) {
                return true;
            }
        }
        return false;
    }

    private static void rename(List<Quotation> all, @Nullable String office, Chain name) {
        for (int n = 0; n < all.size(); n++) {
            var one = all.get(n);
            if (office != null && office.equals(one.chain().speaker())) {
                var chain = new Chain(
                        name.speaker(),
                        name.speakerId(),
                        one.chain().citing(),
                        one.chain().via());
                all.set(n, new Quotation(one.part(), one.content(), one.direct(), one.source(), one.cue(), chain));
            }
        }
    }
}
