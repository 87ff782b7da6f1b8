package org.runut.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.runut.ledger.Ledger;
import org.runut.ledger.StorySummary;

/**
 * What people ask a desk for. They come back to the first page, open what is developing, what stands at the top or anything
 * older, look into articles, search for words of the news and of its matters, and now and then ask about a claim.
 */
final class LoadPages {
    private static final int LATEST = 60;
    private static final List<String> COMMON = List.of(
            "q=warga&origin=kepala&from=2020-01-01",
            "q=bantuan+menunggu",
            "q=%22masih+menunggu%22",
            "q=orang&outlet=harian+7",
            "q=&unit=tonne&status=planned");

    private final List<StorySummary> stories;
    private final ConcurrentLinkedDeque<String> changed = new ConcurrentLinkedDeque<>();

    /** Of a ledger as it is now. */
    LoadPages(Ledger ledger) {
        stories = ledger.stories();
    }

    /** Something came to a story: more will want to see it. */
    void changed(String story) {
        changed.addFirst(story);
        if (changed.size() > LATEST) {
            changed.removeLast();
        }
    }

    /** What one asks for next, by chance. */
    String next(Random random) {
        int chance = random.nextInt(100);
        if (chance < 25) {
            return "/";
        } else if (chance < 60) {
            return "/story/" + story(random);
        } else if (chance < 75) {
            var articles = old(random).articles();
            return "/article/" + articles.get(random.nextInt(articles.size())).id();
        } else if (chance < 95) {
            return "/search?" + search(random);
        }
        return "/ask?text=" + written(text(random).split("\\. ", 2)[0]);
    }

    /** Of two one is developing, of two others one stands at the top; of all these the foremost are wanted most. */
    private String story(Random random) {
        var developing = List.copyOf(changed);
        int kind = random.nextInt(4);
        return kind < 2 && !developing.isEmpty()
                ? developing.get(foremost(random, developing.size()))
                : kind == 2
                        ? stories.get(foremost(random, Math.min(LATEST, stories.size())))
                                .id()
                        : old(random).id();
    }

    private StorySummary old(Random random) {
        return stories.get(random.nextInt(stories.size()));
    }

    private static int foremost(Random random, int size) {
        return (int) (size * random.nextDouble() * random.nextDouble());
    }

    private String search(Random random) {
        if (random.nextBoolean()) {
            return COMMON.get(random.nextInt(COMMON.size()));
        }
        String title =
                Objects.requireNonNullElse(old(random).articles().getFirst().title(), "banjir");
        return "q=" + written(random.nextBoolean() ? title : title.split(" ", 2)[0] + " warga");
    }

    /** A claim that somebody wants checked: the first sentence of some article. */
    private static String text(Random random) {
        return Generator.numbered(random.nextInt(10_000)).text();
    }

    private static String written(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
