package org.runut.cli;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.cli.show.Paper;
import org.runut.words.Words;
import picocli.CommandLine.Option;

/** The options of every command. */
final class Common {
    private static final Set<String> LANGUAGES = Set.of("id", "in", "en");

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
        if (language != null && !LANGUAGES.contains(language)) {
            throw new Mistake("--lang: \"" + language + "\" is not one of id, en");
        }
        return words(language == null ? terminal.locale().getLanguage() : language);
    }

    /** The words for people in a language. */
    static Words words(String language) {
        return Words.in(language).and("org.runut.cli.show.Messages");
    }

    /** Where text for people goes. */
    Paper paper(Terminal terminal) {
        return new Paper(terminal.out(), terminal.width(), terminal.colour());
    }
}
