package org.runut.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.model.Entity;
import org.runut.model.Role;
import org.runut.pack.Lex;

/** Finds who takes part in what a figure counts: whose, by whom, to whom, where. */
final class RoleFinder {
    private static final String OF = "of";
    private static final String OWNER = "owner";
    private static final String PLACE = "place";
    private static final String RECIPIENT = "recipient";
    private static final int CLOSE = 3;

    private final Words words;
    private final boolean nounFirst;

    /** Finds roles in a language that puts the noun first, or last. */
    RoleFinder(Words words, boolean nounFirst) {
        this.words = words;
        this.nounFirst = nounFirst;
    }

    /** The roles of the figure at the site. */
    List<Role> find(Site site, Counted counted, @Nullable Frame frame, Earlier earlier) {
        var roles = new ArrayList<Role>(3);
        add(roles, OF, nounFirst ? following(site, counted) : owner(site, counted));
        boolean posts = frame != null && frame.key().equals(Frame.POSTED);
        add(roles, posts ? OF : "agent", agent(site, frame));
        places(site, roles);
        share(site, counted, earlier, roles);
        return roles;
    }

    /** A figure that counts what the figure before it in the sentence counts counts the same owner's. */
    private void share(Site site, Counted counted, Earlier earlier, List<Role> roles) {
        var before = earlier.inSentence(site);
        var concept = counted.concept();
        if (before == null || concept == null || !concept.key().equals(before.concept()) || isSevered(site)) {
            return;
        }
        var own = counted.phrase() == null && nounFirst ? between(before.site(), site) : null;
        if (own != null) {
            add(roles, OF, own);
        } else if (roles.stream().noneMatch(r -> r.role().equals(OF))) {
            before.figure().binding().roles().stream()
                    .filter(r -> r.role().equals(OF))
                    .forEach(roles::add);
        }
    }

    /** Whose the second number is, named between the two ("Budi 34 persen, disusul Rina dengan 28 persen"); null for nobody. */
    private static @Nullable Entity between(Site before, Site site) {
        for (int i = before.mention().to(); i < site.mention().from(); i++) {
            var entity = named(site, i);
            if (entity != null) {
                return isGoverned(site, i) ? null : entity;
            }
        }
        return null;
    }

    private static boolean isSevered(Site site) {
        var before = site.before();
        for (int i = before == null ? site.mention().from() : before.to();
                i < site.mention().from();
                i++) {
            if (site.passage().token(i).is(";")) {
                return true;
            }
        }
        return false;
    }

    private static void add(List<Role> roles, String role, @Nullable Entity entity) {
        if (entity != null && roles.stream().noneMatch(r -> r.role().equals(role))) {
            roles.add(new Role(role, entity.name(), entity.id()));
        }
    }

    /** The name that directly follows the counted noun: "tentara Korea Utara". */
    private static @Nullable Entity following(Site site, Counted counted) {
        int end = site.mention().to();
        var back = site.has(end, Lex.BACK) ? site.tags().at(end, Lex.BACK) : null;
        int start = back == null ? end : back.to();
        var phrase = counted.phrase();
        int from = phrase == null ? start : Math.min(phrase.from(), phrase.from() < start ? phrase.from() : start);
        int to = phrase == null ? start : Math.max(from, phrase.to()) + CLOSE;
        for (int i = from; i < Math.min(to, site.right()); i++) {
            var entity = named(site, i);
            if (entity != null) {
                return entity;
            }
            boolean leadsAway = site.tags().hasAny(i, Lex.LOCATIVE, Lex.PREPOSITION, Lex.RELATIVE, Lex.BECOMES);
            if (leadsAway && !isOwnedBy(site, i)) {
                return null;
            }
        }
        return null;
    }

    /** Whether a word that leads to the owner stands there ("5 triliun milik Garda"). */
    private static boolean isOwnedBy(Site site, int i) {
        var leads = site.tags().at(i, Lex.PREPOSITION);
        return leads != null && leads.value().equals(OWNER);
    }

    /** The name inside the phrase ("North Korean soldiers"), before the number ("Russia's 12 ships") or behind "of". */
    private @Nullable Entity owner(Site site, Counted counted) {
        int to = site.mention().to();
        var phrase = counted.phrase();
        int end = phrase == null || phrase.to() < to ? to : phrase.to();
        for (int i = to; i < end; i++) {
            var entity = named(site, i);
            if (entity != null) {
                return entity;
            }
        }
        int before = site.mention().from() - 1;
        if (before > site.from() && words.isClitic(site.passage().token(before))) {
            var possessor = named(site, before - 1);
            if (possessor != null) {
                return possessor;
            }
        }
        var of = site.tags().at(end, Lex.PREPOSITION);
        return of == null || !of.value().equals(OF) ? null : named(site, of.to());
    }

    /** The subject before an active frame word, or the name behind a passive one. */
    private @Nullable Entity agent(Site site, @Nullable Frame frame) {
        if (frame == null || frame.names() == Frame.Names.STATE || frame.isChange()) {
            return null;
        }
        if (frame.to() <= site.mention().from()) {
            return lastNamed(site, site.from(), frame.from());
        }
        int i = frame.to();
        if (site.tags().hasAny(i - 1, Lex.BECOMES, Lex.PREPOSITION)) {
            return null;
        }
        if (site.has(i, Lex.BY)) {
            i++;
        }
        return named(site, i);
    }

    /** Whether a noun behind a verb of the name's own is what acts ("Budi memperkirakan harga naik"). */
    private boolean isCutOff(Site site, int from, int to) {
        boolean verb = false;
        for (int i = from; nounFirst && i < to; i++) {
            if (verb && words.isContent(site.passage(), i) && site.layers().time(i) == null) {
                return true;
            }
            verb |= words.isVerb(site.passage(), i);
        }
        return false;
    }

    private @Nullable Entity lastNamed(Site site, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            var entity = named(site, i);
            if (entity != null
                    && !isGoverned(site, site.passage().tokenAt(entity.span().start()))) {
                return isCutOff(site, i + 1, to) ? null : entity;
            }
        }
        return null;
    }

    /** Whether a preposition stands before the word, what sort of place it names between them ("di depan Gedung Balai"). */
    private static boolean isGoverned(Site site, int i) {
        int before = site.tags().has(i - 1, Lex.PLACE_HEAD) ? i - 1 : i;
        return site.tags().endingAt(before, Lex.LOCATIVE) != null
                || site.tags().endingAt(before, Lex.PREPOSITION) != null;
    }

    private static void places(Site site, List<Role> roles) {
        for (int i = site.mention().to(); i < site.right(); i++) {
            place(site, i, roles);
        }
        for (int i = site.mention().from() - 1; i >= site.left(); i--) {
            place(site, i, roles);
        }
        for (int i = site.right(); i < site.to(); i++) {
            place(site, i, roles);
        }
    }

    private static void place(Site site, int i, List<Role> roles) {
        var locative = site.tags().at(i, Lex.LOCATIVE);
        boolean leads =
                locative != null && !site.has(i, Lex.BACK) && site.tags().endingAt(i + 1, Lex.BACK) == null;
        if (locative == null || !leads || roles.stream().anyMatch(r -> isWhere(r.role()))) {
            return;
        }
        for (int k = locative.to(); k < locative.to() + CLOSE && k < site.to(); k++) {
            if (isNoPlace(site, k)) {
                return;
            }
            var entity = named(site, k);
            if (entity != null) {
                boolean receives = locative.value().equals("to") && entity.type() != Entity.Type.PLACE;
                add(roles, receives ? RECIPIENT : PLACE, entity);
                return;
            }
        }
    }

    /** Whether what the word leads to is a time or what happens somewhere ("dalam serangan Israel", "pada libur Natal"). */
    private static boolean isNoPlace(Site site, int i) {
        return site.layers().time(i) != null
                || site.tags().hasAny(i, Lex.OCCURRENCE, Lex.CLOCK, Lex.ZONE, Lex.HOLIDAY, Lex.PERIOD, Lex.ONE_PERIOD);
    }

    private static boolean isWhere(String role) {
        return role.equals(PLACE) || role.equals(RECIPIENT);
    }

    /** The name that covers token {@code i}, unless a quantity does or it only names who says so. */
    private static @Nullable Entity named(Site site, int i) {
        var entity = site.layers().quantity(i) == null ? site.layers().entity(i) : null;
        return entity == null || onlySays(site, entity) ? null : entity;
    }

    /** Whether the name is the source of what the figure stands in; one that plans takes part in it. */
    private static boolean onlySays(Site site, Entity entity) {
        var attribution = site.layers().covering(site.span());
        if (attribution == null || attribution.source() == null || attribution.cue() == null) {
            return false;
        }
        return attribution.source().overlaps(entity.span())
                && !site.tags().has(site.passage().tokenAt(attribution.cue().start()), Lex.PLANS);
    }
}
