package org.runut.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.runut.find.ClaimKind;
import org.runut.find.Found;
import org.runut.find.Wanted;
import org.runut.flow.Analyzer;
import org.runut.ledger.Kept;
import org.runut.ledger.KeptArticle;
import org.runut.ledger.KeptVersion;
import org.runut.ledger.Ledger;
import org.runut.ledger.sql.SqlLedger;
import org.runut.link.StoryLinker;
import org.runut.link.story.StoryFinder;
import org.runut.model.Status;
import org.runut.pack.Pack;
import org.runut.pack.id.Indonesian;

/**
 * How long searches take. Arguments: where a ledger is, filled with generated articles where it is empty, or
 * {@code postgresql} for a server that is started for this alone; and how many articles it then gets.
 */
public final class SearchSpeed {
    private static final int LIMIT = 50;
    private static final int PAGES = 5;
    private static final int ROUNDS = Integer.getInteger("runut.bench.rounds", 15);
    private static final double NANOS = 1e6;

    private final List<Pack> packs = List.of(new Indonesian().load());
    private final Analyzer analyzer = new Analyzer(packs.getFirst());
    private final StoryFinder finder = new StoryFinder(packs);
    private final Ledger ledger;

    private SearchSpeed(String place) {
        ledger = SqlLedger.open(place, finder, new StoryLinker(packs), InstantSource.system());
    }

    /** Measures; filling takes some milliseconds an article. */
    public static void main(String[] args) throws IOException {
        int size = Integer.parseInt(args[1]);
        if (args[0].equals("postgresql")) {
            try (var server = PostgresServer.start()) {
                measure(PostgresServer.place(server), size);
            }
        } else {
            measure(args[0], size);
        }
    }

    private static void measure(String place, int size) {
        var speed = new SearchSpeed(place);
        try (var ledger = speed.ledger) {
            if (ledger.stories(0, 1).all() == 0) {
                ledger.restore(taker -> speed.fill(size, taker));
            }
            searches(size / 2).forEach(speed::measure);
        }
    }

    private void fill(int size, Consumer<Kept> taker) {
        for (int i = 0; i < size; i++) {
            var analysis = analyzer.analyze(Generator.numbered(i));
            taker.accept(new KeptArticle(
                    List.of(new KeptVersion(analysis, null)), finder.signature(analysis), "s" + Generator.matterOf(i)));
        }
    }

    /** What a person looks for; the rare words are of the article of a number. */
    private static Map<String, Wanted> searches(int number) {
        var headline = List.of(
                Objects.requireNonNull(Generator.numbered(number).title()).split(" di "));
        var searches = new LinkedHashMap<String, Wanted>();
        for (String words : List.of(
                "bantuan",
                "persiapan",
                headline.getFirst(),
                "bantuan warga",
                headline.getFirst() + " warga",
                headline.getFirst() + " " + headline.getLast(),
                "\"masih menunggu\"",
                "\"kata kepala\" orang",
                "\"warga kepala\"",
                "pem*",
                "ba*",
                "b*",
                headline.getLast().substring(0, 4) + "*")) {
            searches.put(words, Wanted.words(words));
        }
        String name = headline.getLast();
        searches.put("person", wanted("bantuan", null, name, "", "", "", null, null, null));
        searches.put("origin", wanted("bantuan", null, "", "kepala badan", "", "", null, null, null));
        searches.put("outlet", wanted("bantuan", null, "", "", "harian 7", "", null, null, null));
        searches.put("outlet alone", wanted("", null, "", "", "harian 7", "", null, null, null));
        searches.put("status", wanted("bantuan", null, "", "", "", "", Status.PLANNED, null, null));
        searches.put("status never", wanted("tewas", null, "", "", "", "", Status.WITHDRAWN, null, null));
        searches.put("unit", wanted("", null, "", "", "", "tonne", null, null, null));
        searches.put(
                "two weeks",
                wanted("warga", null, "", "", "", "", null, LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 14)));
        searches.put("since", wanted("warga", null, "", "", "", "", null, LocalDate.of(2020, 1, 9), null));
        searches.put("before all", wanted("warga", null, "", "", "", "", null, null, LocalDate.of(2019, 12, 24)));
        searches.put("quotations", wanted("warga", ClaimKind.QUOTATION, "", "", "", "", null, null, null));
        searches.put(
                "all",
                wanted(
                        "bantuan",
                        ClaimKind.FIGURE,
                        "",
                        name,
                        "harian",
                        "tonne",
                        Status.HAPPENED,
                        LocalDate.of(2020, 1, 1),
                        LocalDate.of(2020, 6, 1)));
        return searches;
    }

    private static Wanted wanted(
            String words,
            @Nullable ClaimKind kind,
            String person,
            String origin,
            String outlet,
            String unit,
            @Nullable Status status,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return new Wanted(words, kind, person, "", "", origin, outlet, unit, status, from, to);
    }

    private void measure(String name, Wanted wanted) {
        long before = 0;
        var first = times(wanted, 0);
        for (int page = 1; page < PAGES; page++) {
            before = ledger.find(wanted, before, LIMIT).next();
            if (before == 0) {
                break;
            }
        }
        Found found = ledger.find(wanted, 0, LIMIT);
        System.out.printf(
                Locale.ROOT,
                "%-24s %2d claims %2d articles: %s%s%n",
                name,
                found.claims().size(),
                found.articles().size(),
                first,
                before == 0 ? "" : "; page " + PAGES + " " + times(wanted, before));
    }

    private String times(Wanted wanted, long before) {
        var threads = ManagementFactory.getThreadMXBean();
        var waited = new ArrayList<Long>();
        var worked = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long begun = System.nanoTime();
            long begunWork = threads.getCurrentThreadCpuTime();
            ledger.find(wanted, before, LIMIT);
            worked[i] = threads.getCurrentThreadCpuTime() - begunWork;
            waited.add(System.nanoTime() - begun);
        }
        Arrays.sort(worked);
        return String.format(
                Locale.ROOT,
                "first %.1f ms, then %.1f ms, %.1f ms of a core%s",
                waited.getFirst() / NANOS,
                waited.stream().sorted().toList().get(ROUNDS / 2) / NANOS,
                worked[ROUNDS / 2] / NANOS,
                server(wanted, before));
    }

    /** What a search takes of a core of the server, where there is one; the system tells that in hundredths of a second. */
    private String server(Wanted wanted, long before) {
        long begun = PostgresServer.cpu();
        if (begun == 0) {
            return "";
        }
        for (int i = 0; i < ROUNDS; i++) {
            ledger.find(wanted, before, LIMIT);
        }
        return String.format(Locale.ROOT, " here, %.1f of the server", (PostgresServer.cpu() - begun) / NANOS / ROUNDS);
    }
}
