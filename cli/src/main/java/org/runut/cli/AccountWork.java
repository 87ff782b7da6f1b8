package org.runut.cli;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.runut.desk.account.Accounts;
import org.runut.desk.account.Audit;
import org.runut.ledger.Ledger;
import org.runut.words.Words;
import picocli.CommandLine.Mixin;

/** What all that is done to accounts has in common: the ledger they are kept in, and the log. */
abstract class AccountWork implements Callable<Integer> {
    private final Main main;

    @Mixin
    Common common = new Common();

    @Mixin
    LedgerOption option = new LedgerOption();

    AccountWork(Main main) {
        this.main = main;
    }

    /**
     * What it works with.
     *
     * @param accounts of the ledger
     * @param audit    the log of the ledger
     * @param user     who does it, at this machine
     * @param words    for people
     * @param terminal of the process
     */
    record Desk(Accounts accounts, Audit audit, String user, Words words, Terminal terminal) {
        /** Says something on standard output. */
        void say(String key, Object... gaps) {
            terminal.out().println(words.say(key, gaps));
        }

        /** Refuses what can't be. */
        Mistake mistake(String key, Object... gaps) {
            return new Mistake(words.say(key, gaps));
        }
    }

    abstract void work(Desk desk);

    @Override
    public final Integer call() {
        var terminal = main.terminal();
        try (Ledger ledger = LedgerOption.open(option.place(terminal), new Analyzers())) {
            var clock = InstantSource.system();
            var audit = new Audit(ledger.journal(), clock);
            String user = Deciding.name(null, terminal);
            work(new Desk(new Accounts(ledger.journal(), clock), audit, user, common.words(terminal), terminal));
        }
        return Exit.DONE;
    }
}
