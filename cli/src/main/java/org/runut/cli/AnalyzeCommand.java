package org.runut.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.runut.flow.Analyzer;
import org.runut.json.JsonLines;
import org.runut.model.Label;
import org.runut.pack.id.Indonesian;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code runut analyze}: what is claimed in each article. */
@Command(name = "analyze")
final class AnalyzeCommand implements Callable<Integer> {
    @Parameters
    List<Path> inputs = List.of();

    @Option(names = "--format")
    String format = "text";

    @Option(names = "--published")
    @Nullable
    String published;

    @Override
    public Integer call() throws Exception {
        var analyzer = new Analyzer(new Indonesian().load());
        try (var out = new JsonLines(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), Label::en)) {
            for (var raw : new Inputs(published).read(inputs)) {
                out.write(analyzer.analyze(raw));
            }
        }
        return 0;
    }
}
