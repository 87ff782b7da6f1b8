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
import org.runut.link.Candidate;
import org.runut.link.Signature;
import org.runut.link.StoryFinder;
import org.runut.link.StoryFinder.Near;

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

    private Place among(List<String> near, String article, Signature signature, Reading reading) {
        var pool = new ArrayList<Candidate>();
        var whole = new HashSet<String>();
        pool.add(new Candidate(article, "", signature));
        for (String story : near) {
            var members = reading.members(story, ARTICLES_OF_A_STORY + 1);
            if (members.size() > ARTICLES_OF_A_STORY) {
                whole.add(story);
            }
            pool.addAll(members.subList(0, Math.min(ARTICLES_OF_A_STORY, members.size())));
        }
        return new Settling(
                        article,
                        finder.matters(pool, whole, reading.counts(List.of())),
                        reading.oldestFirst(near),
                        reading)
                .place();
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
