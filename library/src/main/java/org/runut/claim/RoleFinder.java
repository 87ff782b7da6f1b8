package org.runut.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.model.Entity;
import org.runut.model.Role;
import org.runut.pack.Lex;

/** Finds who takes part in what a figure counts: whose, by whom, to whom, where. */
final class RoleFinder {
    private static final int CLOSE = 3;

    /** The roles of the figure at the site. */
    List<Role> find(Site site, Counted counted, @Nullable Frame frame) {
        var roles = new ArrayList<Role>(3);
        add(roles, "of", owner(site, counted));
        add(roles, "agent", agent(site, frame));
        places(site, roles);
        return roles;
    }

    private static void add(List<Role> roles, String role, @Nullable Entity entity) {
        if (entity != null && roles.stream().noneMatch(r -> r.role().equals(role))) {
            roles.add(new Role(role, entity.name(), entity.id()));
        }
    }

    /** The name that directly follows the counted noun: "tentara Korea Utara". */
    private static @Nullable Entity owner(Site site, Counted counted) {
        int start = site.mention().to();
        var phrase = counted.phrase();
        int from = phrase == null ? start : Math.min(phrase.from(), phrase.from() < start ? phrase.from() : start);
        int to = phrase == null ? start : Math.max(from, phrase.to()) + CLOSE;
        for (int i = from; i < Math.min(to, site.right()); i++) {
            var entity = named(site, i);
            if (entity != null) {
                return entity;
            }
            if (site.tags().hasAny(i, Lex.LOCATIVE, Lex.PREPOSITION, Lex.RELATIVE)) {
                return null;
            }
        }
        return null;
    }

    /** The subject before an active frame word, or the name behind a passive one. */
    private static @Nullable Entity agent(Site site, @Nullable Frame frame) {
        if (frame == null || frame.names() == Frame.Names.STATE) {
            return null;
        }
        if (frame.to() <= site.mention().from()) {
            return lastNamed(site, site.from(), frame.from());
        }
        int i = frame.to();
        if (site.has(i, Lex.BY)) {
            i++;
        }
        return named(site, i);
    }

    private static @Nullable Entity lastNamed(Site site, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            var entity = named(site, i);
            if (entity != null && !site.tags().hasAny(i - 1, Lex.LOCATIVE, Lex.PREPOSITION)) {
                return entity;
            }
        }
        return null;
    }

    private static void places(Site site, List<Role> roles) {
        for (int i = site.mention().to(); i < site.right(); i++) {
            place(site, i, roles);
        }
        for (int i = site.mention().from() - 1; i >= site.left(); i--) {
            place(site, i, roles);
        }
    }

    private static void place(Site site, int i, List<Role> roles) {
        var locative = site.tags().at(i, Lex.LOCATIVE);
        if (locative == null) {
            return;
        }
        for (int k = locative.to(); k < locative.to() + CLOSE && k < site.to(); k++) {
            var entity = named(site, k);
            if (entity != null) {
                boolean receives = locative.value().equals("to") && entity.type() != Entity.Type.PLACE;
                add(roles, receives ? "recipient" : "place", entity);
                return;
            }
        }
    }

    /** The name that covers token {@code i}, unless a quantity does. */
    private static @Nullable Entity named(Site site, int i) {
        return site.layers().quantity(i) == null ? site.layers().entity(i) : null;
    }
}
