package org.runut.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.runut.cli.show.UpkeepView;
import org.runut.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code runut reanalyze}: analyses again what other rules or packs analysed. Each article is kept for good before the next
 * is taken, so it may be stopped at any time, and goes on where it stopped.
 */
@Command(name = "reanalyze")
final class ReanalyzeCommand implements Callable<Integer> {
    private static final int AT_ONCE = 200;

    private final Main main;

    @Mixin
    Common common = new Common();

    @Mixin
    LedgerOption option = new LedgerOption();

    @Option(names = "--all", descriptionKey = "reanalyze.all")
    boolean all;

    ReanalyzeCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        var terminal = main.terminal();
        var words = common.words(terminal);
        var analyzers = new Analyzers();
        String place = option.place(terminal);
        int renewed = 0;
        try (Ledger ledger = LedgerOption.existing(place, analyzers);
                var progress = Progress.alone(terminal, common)) {
            List<String> makers = all ? List.of() : analyzers.makers();
            for (var some = ledger.notMadeBy(makers, "", AT_ONCE);
                    !some.isEmpty();
                    some = ledger.notMadeBy(makers, some.getLast(), AT_ONCE)) {
                for (String article : some) {
                    renewed += ledger.renew(article, analyzers::again) ? 1 : 0;
                    progress.step();
                }
            }
        }
        new UpkeepView(common.paper(terminal), words, common.quiet).renewed(renewed, LedgerOption.name(place));
        return Exit.DONE;
    }
}
