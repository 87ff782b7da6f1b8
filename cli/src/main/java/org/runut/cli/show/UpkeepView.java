package org.runut.cli.show;

import java.util.List;
import java.util.Locale;
import org.runut.ledger.Problem;
import org.runut.words.Words;

/** What {@code check}, {@code backup} and {@code restore} have to tell. */
public final class UpkeepView {
    private final Paper paper;
    private final Words words;
    private final boolean quiet;

    /** A view on this paper; a quiet one tells only what is wrong. */
    public UpkeepView(Paper paper, Words words, boolean quiet) {
        this.paper = paper;
        this.words = words;
        this.quiet = quiet;
    }

    /** What is wrong with a ledger, a line each; or that nothing is. */
    public void checked(String ledger, List<Problem> problems) {
        for (var problem : problems) {
            paper.text(0, Style.PLAIN, line(problem));
        }
        if (problems.isEmpty()) {
            note("check.sound", ledger);
        } else {
            note("check.problems", problems.size(), ledger);
        }
    }

    private String line(Problem problem) {
        String subject = problem.subject().isEmpty() ? words.say("check.whole") : problem.subject();
        String detail = problem.detail().isEmpty() ? "" : " (" + problem.detail() + ")";
        return subject + ": " + words.say("problem." + problem.kind().name().toLowerCase(Locale.ROOT)) + detail;
    }

    /** How many articles are in the backup. */
    public void backedUp(int articles, String file) {
        note("backed.up", articles, file);
    }

    /** How many articles of a backup are in the ledger now. */
    public void restored(int articles, String ledger) {
        note("restored", articles, ledger);
    }

    /** How many articles were analysed again. */
    public void renewed(int articles, String ledger) {
        note("reanalyzed", articles, ledger);
    }

    private void note(String key, Object... gaps) {
        if (!quiet) {
            paper.text(0, Style.DIM, words.say(key, gaps));
        }
    }
}
