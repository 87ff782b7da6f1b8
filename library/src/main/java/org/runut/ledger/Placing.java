package org.runut.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.runut.ledger.LedgerStore.Reading;
import org.runut.ledger.LedgerStore.Writing;
import org.runut.link.story.Candidate;
import org.runut.link.story.Signature;
import org.runut.link.story.StoryFinder;
import org.runut.link.story.StoryFinder.Near;

/**
 * Finds the place of a new article among the stories of a ledger. The stories near it are put together anew with it, so that what
 * it tells of others counts too: two become one, or one falls apart, and in whatever order articles come the stories
 * are much the same. All numbers are bounded, so that the work does not grow with the ledger.
 *
 * @param finder     tells which articles are of one matter
 * @param candidates picks the articles worth comparing
 */
record Placing(StoryFinder finder, Candidates candidates) {
    private static final int STORIES = 4;
    private static final int ARTICLES_OF_A_STORY = 24;
    /** A larger story is looked at up to this many of its articles, at one of so many arrivals. */
    private static final int ARTICLES_NOW_AND_THEN = 96;

    private static final int ARRIVALS = 16;

    /**
     * Where a new article belongs, and what becomes of the stories beside it.
     *
     * @param story of the article
     * @param moved the articles that belong elsewhere from now on, by the story they belong to
     * @param leads stories that are no more, each with the one that it became part of
     */
    record Place(String story, Map<String, List<String>> moved, Map<String, String> leads) {
        /** Does so, after the article itself is kept. */
        void settle(Writing writing) {
            moved.forEach((to, articles) -> writing.move(articles, to));
            leads.forEach(writing::lead);
        }
    }

    /** Where an article with this signature belongs. What people decided of stories is left as it is. */
    Place place(String article, Signature signature, Reading reading, DecidedStories decided) {
        var counts = reading.counts(signature.terms().keySet());
        var near = finder.near(signature, decided.of(candidates.of(signature, reading)), counts, STORIES);
        var ids = near.stream().map(Near::story).toList();
        if (near.isEmpty()) {
            return new Place(idOf(article), Map.of(), Map.of());
        }
        if (ids.stream().anyMatch(decided::isDecided)) {
            var nearest = near.getFirst();
            return new Place(nearest.joins() ? nearest.story() : idOf(article), Map.of(), Map.of());
        }
        return among(ids, article, signature, reading);
    }

    /**
     * Where an article belongs whose text is another now: to its story as long as that is near, else wherever a new one would.
     *
     * @param before the story it belonged to
     */
    Place again(String article, String before, Signature signature, Reading reading, DecidedStories decided) {
        var stays = new Place(before, Map.of(), Map.of());
        if (decided.isDecided(before)) {
            return stays;
        }
        var others = candidates.of(signature, reading).stream()
                .filter(candidate -> !candidate.article().equals(article))
                .toList();
        var near = finder.near(
                signature, decided.of(others), reading.counts(signature.terms().keySet()), STORIES);
        boolean alone = reading.members(before, 2).size() < 2;
        boolean fits = near.stream().anyMatch(one -> one.joins() && one.story().equals(before));
        boolean joins = near.stream().anyMatch(Near::joins);
        var ids = near.stream().map(Near::story).toList();
        if (fits || alone && !joins || ids.stream().anyMatch(decided::isDecided)) {
            return stays;
        }
        var place = among(ids, article, signature, reading);
        if (!alone) {
            return place;
        }
        var leads = new LinkedHashMap<>(place.leads());
        leads.put(before, place.story());
        return new Place(place.story(), place.moved(), leads);
    }

    private Place among(List<String> near, String article, Signature signature, Reading reading) {
        var pool = new ArrayList<Candidate>();
        var whole = new HashSet<String>();
        pool.add(new Candidate(article, "", signature));
        for (String story : near) {
            int most = story.equals(near.getFirst()) && isNowAndThen(article)
                    ? ARTICLES_NOW_AND_THEN
                    : ARTICLES_OF_A_STORY;
            var members = reading.members(story, most + 1);
            if (members.size() > most) {
                whole.add(story);
            }
            members.stream()
                    .limit(most)
                    .filter(member -> !member.article().equals(article))
                    .forEach(pool::add);
        }
        return new Settling(
                        article,
                        finder.matters(pool, whole, reading.counts(List.of())),
                        reading.oldestFirst(near),
                        reading)
                .place();
    }

    /** Whether this is the arrival at which more is looked at: told by the article alone, so that it is the same everywhere. */
    private static boolean isNowAndThen(String article) {
        return Math.floorMod(article.hashCode(), ARRIVALS) == 0;
    }

    /** The id of the story that begins with an article. */
    static String idOf(String article) {
        return "s" + article;
    }

    /**
     * Gives ids to the groups that articles were put into: a story goes on where most of its articles are, and the oldest of
     * several that go on in one place keeps its id.
     *
     * @param article the new one
     * @param groups  all that were looked at
     * @param stories they belonged to, the oldest first
     * @param reading tells which ids are taken
     */
    private record Settling(String article, List<List<Candidate>> groups, List<String> stories, Reading reading) {

        Place place() {
            var heirs = new LinkedHashMap<String, Integer>();
            stories.forEach(story -> heirs.put(story, heir(story)));
            var ids = new TreeMap<Integer, String>();
            var leads = new LinkedHashMap<String, String>();
            heirs.forEach((story, heir) -> {
                String older = ids.putIfAbsent(heir, story);
                if (older != null) {
                    leads.put(story, older);
                }
            });
            var moved = new LinkedHashMap<String, List<String>>();
            String place = "";
            for (int i = 0; i < groups.size(); i++) {
                String known = ids.get(i);
                String id = known == null ? newId(groups.get(i)) : known;
                for (var member : groups.get(i)) {
                    if (member.article().equals(article)) {
                        place = id;
                    } else if (!member.story().equals(id) && !id.equals(leads.get(member.story()))) {
                        moved.computeIfAbsent(id, k -> new ArrayList<>()).add(member.article());
                    }
                }
            }
            return new Place(place, moved, leads);
        }

        /** The group that most of a story's articles are in. */
        private int heir(String story) {
            int heir = 0;
            long most = -1;
            for (int i = 0; i < groups.size(); i++) {
                long members = groups.get(i).stream()
                        .filter(m -> m.story().equals(story))
                        .count();
                if (members > most) {
                    heir = i;
                    most = members;
                }
            }
            return heir;
        }

        /** An id for a group that goes on with none: that of its first article whose id no story has. */
        private String newId(List<Candidate> group) {
            var articles = group.stream().map(Candidate::article).sorted().toList();
            return Stream.iterate(1, i -> i + 1)
                    .flatMap(i -> articles.stream().map(id -> i == 1 ? idOf(id) : idOf(id) + "-" + i))
                    .filter(id -> reading.story(id)
                            .filter(mark -> mark.id().equals(id))
                            .isEmpty())
                    .findFirst()
                    .orElseThrow();
        }
    }
}
