package org.runut.ledger.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.runut.decide.Author;
import org.runut.model.Anchor;

/** Another Java process that adds articles to a ledger and prints the id of each once all of that was reported as done. */
final class AddingProcess {
    private final Process process;
    private final Path output;

    private AddingProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Adds articles {@code prefix0}, {@code prefix1} … to the ledger, decides about each and analyses it again. */
    public static void main(String[] args) {
        try (var ledger = SqlLedger.open(args[0], Sample.finder(), Sample.linker(), Sample.clock())) {
            int count = Integer.parseInt(args[2]);
            for (int i = 0; i < count; i++) {
                String id = args[1] + i;
                var analysis = Sample.analysis(id, ("Sebanyak " + i + " orang tewas. ").repeat(1 + i % 200));
                ledger.add(analysis);
                ledger.decide(new Author("adding", Sample.NOW, id)
                        .confirm(
                                Anchor.of(analysis.article(), analysis.figures().getFirst())));
                ledger.renew(id, article -> Optional.of(analysis.by("again")));
                System.out.println(id);
            }
        }
    }

    /** Starts one; what it prints goes to a file in the directory. */
    static AddingProcess start(String place, Path directory, String prefix, int count) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                AddingProcess.class.getName(),
                place,
                prefix,
                Integer.toString(count));
        var output = Files.createTempFile(directory, prefix, ".out");
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(output.toFile())
                .start();
        return new AddingProcess(process, output);
    }

    /** Waits until it reports its first article, or ends. */
    void awaitReport() throws IOException, InterruptedException {
        while (process.isAlive() && Files.size(output) == 0) {
            Thread.sleep(5);
        }
    }

    /** What it has reported; a line that a kill cut short is none. */
    List<String> reports() throws IOException {
        String written = Files.readString(output);
        return written.substring(0, written.lastIndexOf('\n') + 1).lines().toList();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int exit() throws InterruptedException {
        return process.waitFor();
    }
}
