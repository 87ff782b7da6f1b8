package org.runut.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.runut.cli.show.RawView;
import org.runut.model.RawArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code runut read}: the articles as they are read, before any understanding. */
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {
    private final Main main;

    @Mixin
    Common common = new Common();

    @Mixin
    Format format = new Format();

    @Mixin
    Input input = new Input();

    ReadCommand(Main main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        var show = show();
        return new Intake(main.terminal(), common, refused -> {}).run(input, article -> {
            show.accept(article);
            return Optional.empty();
        });
    }

    private Consumer<RawArticle> show() {
        var terminal = main.terminal();
        return format.isJson()
                ? Format.lines(terminal, common.words(terminal))::write
                : new RawView(common.paper(terminal))::show;
    }
}
