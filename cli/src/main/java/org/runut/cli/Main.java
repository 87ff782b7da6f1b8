package org.runut.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.runut.ledger.LedgerException;
import org.runut.words.Words;
import org.runut.words.Wrap;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code runut} command: chooses the verb and turns what goes wrong into one line and an exit code. */
@Command(name = "runut")
public final class Main implements Runnable {
    private static final int LEAST_HELP = 55;
    private static final int MOST_HELP = 100;
    private static final Pattern OPTION = Pattern.compile("--?[A-Za-z][A-Za-z-]*(?:=.*)?");

    private final Terminal terminal;
    private boolean unwritten;

    @Mixin
    Common common = new Common();

    @Option(names = "--version", versionHelp = true)
    boolean version;

    Main() {
        this(Terminal.ofProcess());
    }

    Main(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs the command line and ends the process with the exit code of the contract. */
    public static void main(String[] args) {
        int exit = new Main().run(args);
        System.exit(exit);
    }

    Terminal terminal() {
        return terminal;
    }

    /** Without a verb: the help. */
    @Override
    public void run() {
        commandLine(new String[0]).usage(terminal.out());
    }

    /** Runs the command line; gives the exit code. */
    int run(String... args) {
        try {
            int exit = commandLine(args).execute(args);
            terminal.out().flush();
            return exit;
        } catch (OutputFailed e) {
            return unwritten(e, words(args));
        } finally {
            terminal.err().flush();
        }
    }

    private CommandLine commandLine(String[] args) {
        var line = new CommandLine(this);
        line.getCommandSpec().version("runut " + Main.class.getPackage().getImplementationVersion());
        addCommands(line, args.length == 0 ? "" : args[0]);
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(Math.clamp(terminal.width(), LEAST_HELP, MOST_HELP))
                .setUnmatchedOptionsArePositionalParams(true)
                .setExecutionStrategy(parsed -> execute(parsed, List.of(args)))
                .setParameterExceptionHandler((e, parsed) -> misused(e, words(args)))
                .setExecutionExceptionHandler((e, parsed, result) -> failed(e, words(args)));
        line.setResourceBundle(ResourceBundle.getBundle("org.runut.cli.Help", helpLocale(args)));
        return line;
    }

    /** The verb that is asked for, or all where none is: making them all takes a while. */
    private void addCommands(CommandLine line, String verb) {
        Map<String, Supplier<Object>> verbs = new LinkedHashMap<>();
        verbs.put("demo", () -> new DemoCommand(this));
        verbs.put("analyze", () -> new AnalyzeCommand(this));
        verbs.put("add", () -> new AddCommand(this));
        verbs.put("stories", () -> new StoriesCommand(this));
        verbs.put("story", () -> new StoryCommand(this));
        verbs.put("trace", () -> new TraceCommand(this));
        verbs.put("import", () -> new ImportCommand(this));
        verbs.put("search", () -> new SearchCommand(this));
        verbs.put("ask", () -> new AskCommand(this));
        verbs.put("history", () -> new HistoryCommand(this));
        verbs.put("decide", () -> DecideCommand.line(this));
        verbs.put("decisions", () -> new DecisionsCommand(this));
        verbs.put("serve", () -> new ServeCommand(this));
        verbs.put("account", () -> AccountCommand.line(this));
        verbs.put("audit", () -> new AuditCommand(this));
        verbs.put("watch", () -> new WatchCommand(this));
        verbs.put("evidence", () -> new EvidenceCommand(this));
        verbs.put("check", () -> new CheckCommand(this));
        verbs.put("backup", () -> new BackupCommand(this));
        verbs.put("restore", () -> new RestoreCommand(this));
        verbs.put("merge", () -> new MergeCommand(this));
        verbs.put("reanalyze", () -> new ReanalyzeCommand(this));
        verbs.put("evaluate", () -> new EvaluateCommand(this));
        verbs.put("read", () -> new ReadCommand(this));
        verbs.put("train", () -> new TrainCommand(this));
        var only = verbs.get(verb);
        if (only == null) {
            verbs.forEach((name, command) -> line.addSubcommand(name, command.get()));
        } else {
            line.addSubcommand(verb, only.get());
        }
    }

    /** The language of the help, which is needed before the options are parsed. */
    private Locale helpLocale(String[] args) {
        String asked = terminal.locale().getLanguage();
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--lang=")) {
                asked = args[i].substring("--lang=".length());
            } else if (args[i].equals("--lang") && i + 1 < args.length) {
                asked = args[i + 1];
            }
        }
        return Locale.of(asked.equals("id") || asked.equals("in") ? "id" : "en");
    }

    /** Runs a parsed line; where help can't be written, that is told as everywhere. */
    private int execute(ParseResult parsed, List<String> args) {
        try {
            refuseUnknown(parsed, args);
            return new CommandLine.RunLast().execute(parsed);
        } catch (OutputFailed e) {
            return unwritten(e, words(args.toArray(String[]::new)));
        }
    }

    /** A text or a file may begin with dashes; what looks like the name of an option is a mistake in it, unless {@code --} comes before. */
    private static void refuseUnknown(ParseResult parsed, List<String> args) {
        if (parsed.hasSubcommand()) {
            refuseUnknown(parsed.subcommand(), args);
        } else if (!args.contains("--")) {
            var unknown = parsed.matchedPositionals().stream()
                    .flatMap(positional -> positional.originalStringValues().stream())
                    .filter(OPTION.asMatchPredicate())
                    .toList();
            if (!unknown.isEmpty()) {
                throw new UnmatchedArgumentException(parsed.commandSpec().commandLine(), unknown);
            }
        }
    }

    private Words words(String[] args) {
        return Words.in(helpLocale(args).getLanguage());
    }

    private int misused(ParameterException e, Words words) {
        boolean verb = e instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && e.getCommandLine().getParent() == null;
        String wrong = verb ? "There is no such command." : firstLine(e.getMessage());
        say(words.told(wrong) + " (" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help)");
        return Exit.USAGE;
    }

    private int failed(Exception e, Words words) throws Exception {
        return switch (e) {
            case Mistake mistake -> {
                say(words.told(firstLine(mistake.getMessage())));
                yield Exit.USAGE;
            }
            case LedgerException unusable -> {
                say(words.told(firstLine(unusable.getMessage())));
                yield Exit.UNUSABLE;
            }
            case OutputFailed failed -> unwritten(failed, words);
            case null, default -> throw e;
        };
    }

    private int unwritten(OutputFailed failed, Words words) {
        if (failed.nobodyReads()) {
            return Exit.DONE;
        }
        if (unwritten) {
            return Exit.UNUSABLE;
        }
        unwritten = true;
        say(words.told(firstLine(failed.getMessage())));
        return Exit.UNUSABLE;
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }

    private void say(String line) {
        terminal.err().println(Wrap.harmless("runut: " + line));
    }
}
