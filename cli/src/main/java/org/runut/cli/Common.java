package org.runut.cli;

import org.jspecify.annotations.Nullable;
import org.runut.cli.show.Paper;
import org.runut.cli.show.Words;
import picocli.CommandLine.Option;

/** The options of every command. */
final class Common {
    @Option(names = "--lang", paramLabel = "id|en")
    @Nullable
    String language;

    @Option(names = "--quiet")
    boolean quiet;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    boolean help;

    /** The words for people, in the language asked for, else in that of the user's locale. */
    Words words(Terminal terminal) {
        return Words.in(language == null ? terminal.locale().getLanguage() : language);
    }

    /** Where text for people goes. */
    Paper paper(Terminal terminal) {
        return new Paper(terminal.out(), terminal.width(), terminal.colour());
    }
}
