package org.runut.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.runut.cli.show.SearchView;
import org.runut.find.ClaimKind;
import org.runut.find.Found;
import org.runut.find.Wanted;
import org.runut.ledger.Ledger;
import org.runut.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code runut search}: claims, or articles, by words and by who, where and when. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
    private static final int MOST = 1_000;

    private final Main main;

    @Mixin
    Common common = new Common();

    @Mixin
    Format format = new Format();

    @Mixin
    LedgerOption option = new LedgerOption();

    @Parameters(paramLabel = "WORDS", arity = "0..*", descriptionKey = "search.words")
    List<String> typed = List.of();

    @Option(names = "--kind", paramLabel = "figure|quotation|occurrence", descriptionKey = "search.kind")
    @Nullable
    Kind kind;

    @Option(names = "--person", paramLabel = "NAME", descriptionKey = "search.person")
    String person = "";

    @Option(names = "--organisation", paramLabel = "NAME", descriptionKey = "search.organisation")
    String organisation = "";

    @Option(names = "--place", paramLabel = "NAME", descriptionKey = "search.place")
    String place = "";

    @Option(names = "--origin", paramLabel = "NAME", descriptionKey = "search.origin")
    String origin = "";

    @Option(names = "--outlet", paramLabel = "NAME", descriptionKey = "search.outlet")
    String outlet = "";

    @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "decide.unit")
    String unit = "";

    @Option(names = "--status", paramLabel = "STATUS", descriptionKey = "decide.status")
    @Nullable
    String status;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "search.from")
    @Nullable
    String from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "search.to")
    @Nullable
    String to;

    @Option(names = "--articles", descriptionKey = "search.articles")
    boolean articles;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", descriptionKey = "search.limit")
    int limit;

    @Option(names = "--before", paramLabel = "N", defaultValue = "0", descriptionKey = "search.before")
    long before;

    SearchCommand(Main main) {
        this.main = main;
    }

    /** What is claimed; named as on the command line. */
    enum Kind {
        figure(ClaimKind.FIGURE),
        quotation(ClaimKind.QUOTATION),
        occurrence(ClaimKind.OCCURRENCE);

        private final ClaimKind meaning;

        Kind(ClaimKind meaning) {
            this.meaning = meaning;
        }
    }

    @Override
    public Integer call() {
        var terminal = main.terminal();
        var words = common.words(terminal);
        var wanted = wanted();
        if (wanted.isEmpty()) {
            throw new Mistake(words.say("search.nothing.asked"));
        }
        try (Ledger ledger = option.existing(terminal)) {
            var found = Waiting.during(
                    terminal, common, () -> ledger.find(wanted, Math.max(0, before), Math.clamp(limit, 1, MOST)));
            if (format.isJson()) {
                write(found, terminal, words);
            } else if (articles) {
                new SearchView(common.paper(terminal), words).articles(found.articles());
            } else {
                new SearchView(common.paper(terminal), words).claims(found.claims());
            }
            if (!articles && found.next() > 0 && !common.quiet) {
                terminal.err().println(words.say("search.more", "--before " + found.next()));
            }
        }
        return Exit.DONE;
    }

    private void write(Found found, Terminal terminal, Words words) {
        var lines = Format.lines(terminal, words);
        if (articles) {
            found.articles().forEach(lines::write);
        } else {
            found.claims().forEach(lines::write);
        }
    }

    private Wanted wanted() {
        return new Wanted(
                String.join(" ", typed),
                kind == null ? null : kind.meaning,
                person,
                organisation,
                place,
                origin,
                outlet,
                unit,
                Values.status(status),
                day("--from", from),
                day("--to", to));
    }

    private static @Nullable LocalDate day(String option, @Nullable String typed) {
        return typed == null ? null : KnownOption.date(option, typed);
    }
}
