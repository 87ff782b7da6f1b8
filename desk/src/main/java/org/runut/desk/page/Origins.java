package org.runut.desk.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runut.model.Story;

/** The colours and shapes of the origins of a story: those that most articles report come first. */
final class Origins {
    /** How many colours there are. */
    private static final int COLOURS = 8;

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    Origins(Story story) {
        List<Story.Origin> byArticles = story.origins().stream()
                .sorted(Comparator.comparingInt(
                        (Story.Origin origin) -> -origin.articles().size()))
                .toList();
        for (Story.Origin origin : byArticles) {
            names.put(origin.id(), origin.name());
            places.put(origin.id(), places.size());
        }
    }

    /** The place of an origin, from 0; -1 where it is unknown. */
    int place(@Nullable String origin) {
        return origin == null ? -1 : places.getOrDefault(origin, -1);
    }

    /** What it is called. */
    String name(String origin) {
        return names.getOrDefault(origin, origin);
    }

    /** The mark of an origin in text. */
    Key key(@Nullable String origin) {
        return new Key(place(origin));
    }

    /**
     * The mark of an origin in text: its colour and its shape.
     *
     * @param place of the origin, from 0; negative where it is unknown
     */
    public record Key(int place) {
        /** The class of its colour. */
        public String colour() {
            return colour(place);
        }

        static String colour(int place) {
            return place < 0 ? "ox" : "o" + place % COLOURS;
        }

        /** Its shape in a box of 14 by 14. */
        public String shape() {
            return org.runut.desk.chart.Glyph.of(place);
        }
    }
}
