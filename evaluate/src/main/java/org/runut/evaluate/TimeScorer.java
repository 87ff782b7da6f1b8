package org.runut.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.evaluate.GoldArticle.GoldTime;
import org.runut.model.Article;
import org.runut.model.Part;
import org.runut.model.Place;
import org.runut.model.Time;

/** Scores times: found at the place, and of equal value. */
final class TimeScorer {
    final Tally times = new Tally();

    void score(GoldArticle gold, Article article, List<Time> found, Misses misses) {
        Set<Integer> used = new HashSet<>();
        for (var time : gold.times()) {
            int hit = hit(time, article, found, used);
            if (hit >= 0) {
                used.add(hit);
                times.right();
            } else {
                times.missed();
                missed(time, article, found, misses);
            }
        }
        for (int i = 0; i < found.size(); i++) {
            if (!gold.timesPartial() && !used.contains(i) && found.get(i).value() != null) {
                times.extra();
                misses.add(
                        Cause.TIME_EXTRA,
                        found.get(i).span().in(article.text(found.get(i).part())) + " | got "
                                + found.get(i).value());
            }
        }
        times.close();
    }

    private static void missed(GoldTime gold, Article article, List<Time> found, Misses misses) {
        var place = place(gold, article);
        var other = found.stream()
                .filter(t ->
                        place != null && t.part() == place.part() && t.span().overlaps(place.span()))
                .findFirst();
        if (other.isPresent()) {
            misses.differs(
                    Cause.TIME_VALUE,
                    "",
                    gold.evidence(),
                    gold.value(),
                    String.valueOf(other.get().value()));
        } else {
            misses.add(Cause.TIME_MISSED, gold.evidence() + " | gold " + gold.value());
        }
    }

    private static @Nullable Place place(GoldTime gold, Article article) {
        var inText = Finding.find(article.text(), gold.evidence(), 0);
        var span = inText == null ? Finding.find(article.text(Part.TITLE), gold.evidence(), 0) : inText;
        return span == null ? null : new Place(inText == null ? Part.TITLE : Part.TEXT, span);
    }

    private static int hit(GoldTime gold, Article article, List<Time> found, Set<Integer> used) {
        var place = place(gold, article);
        if (place == null) {
            return -1;
        }
        for (int i = 0; i < found.size(); i++) {
            var time = found.get(i);
            String value = time.value() == null ? "null" : time.value().value();
            if (!used.contains(i)
                    && time.part() == place.part()
                    && time.span().overlaps(place.span())
                    && value.equals(String.valueOf(gold.value()))) {
                return i;
            }
        }
        return -1;
    }
}
