package org.runut.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.runut.model.Refused.Reason;

/** The files of a directory and all below it, in the order of names; links to directories are not followed. */
final class Walk {
    private final FileInput files;

    Walk(FileInput files) {
        this.files = files;
    }

    void walk(Path top, Consumer<Read> sink) {
        var open = new ArrayDeque<Path>();
        open.push(top);
        boolean any = false;
        while (!open.isEmpty()) {
            var path = open.pop();
            if (path.equals(top) || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                children(path, sink).forEach(open::push);
            } else if (Kind.of(path.toString()) != Kind.OTHER && Files.isRegularFile(path)) {
                any = true;
                files.named(path, sink);
            } else if (Kind.of(path.toString()) != Kind.OTHER && Files.notExists(path)) {
                any = true;
                sink.accept(new Problem(Reason.UNREADABLE, "It is gone, or a link that leads to no file.")
                        .of(path.toString()));
            }
        }
        if (!any) {
            sink.accept(
                    new Problem(Reason.EMPTY, "There is no file in it of a kind that can be read.").of(top.toString()));
        }
    }

    /** What is in a directory and not hidden, last name first. */
    private static List<Path> children(Path directory, Consumer<Read> sink) {
        try (var entries = Files.list(directory)) {
            return entries.filter(p -> !String.valueOf(p.getFileName()).startsWith("."))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            sink.accept(Reader.unreadable(e).of(directory.toString()));
            return List.of();
        }
    }
}
