package org.runut.claim;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.runut.model.Basis;
import org.runut.model.Tally;
import org.runut.pack.Lex;

/** What single words beside a figure say of its scope, its basis and its tally. */
final class Marks {
    private static final int NEAR = 4;

    /** The scope; empty for none. */
    String scope(Site site) {
        String value = value(
                site, Lex.SCOPE, site.mention().from() - NEAR, site.mention().to() + NEAR);
        return value == null ? "" : value;
    }

    /** What the figure rests on. */
    Basis basis(Site site) {
        String value = value(site, Lex.BASIS, site.from(), site.to());
        return value == null ? Basis.UNKNOWN : Basis.valueOf(value.toUpperCase(Locale.ROOT));
    }

    /** What kind of count it is. */
    Tally tally(Site site) {
        String value = value(site, Lex.TALLY, site.from(), site.to());
        return value == null ? Tally.NONE : Tally.valueOf(value.toUpperCase(Locale.ROOT));
    }

    /** The value of the entry nearest to the quantity, on its own side of its neighbours. */
    private static @Nullable String value(Site site, Lex lex, int from, int to) {
        for (int i = site.mention().to(); i < Math.min(to, site.right()); i++) {
            var match = site.tags().at(i, lex);
            if (match != null) {
                return match.value();
            }
        }
        for (int i = site.mention().from() - 1; i >= Math.max(from, site.left()); i--) {
            var match = site.tags().at(i, lex);
            if (match != null) {
                return match.value();
            }
        }
        return null;
    }
}
