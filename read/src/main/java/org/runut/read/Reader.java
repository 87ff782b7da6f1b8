package org.runut.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.runut.model.DiskFault;
import org.runut.model.Refused.Reason;

/**
 * Reads inputs into raw articles, one after the other, so that no more than one is held. Understood are
 *
 * <ul>
 *   <li>{@code .txt} and {@code .md}: text, perhaps with YAML front matter;
 *   <li>{@code .json}: an article object, or an array of them; {@code .jsonl}: one a line;
 *   <li>{@code .html}, {@code .htm}, either also as {@code .gz}: saved pages, of which the main text is taken;
 *   <li>{@code .warc}, {@code .warc.gz}: the pages in web archives;
 *   <li>directories: walked, in the order of names; hidden files and files of other kinds in them are passed over;
 *   <li>{@code -}: standard input, JSON Lines where it begins with a brace, else text.
 * </ul>
 *
 * The pages of an article that is spread over several are joined; such articles come last. A file that is named outright and can't be taken is always refused with a reason, never passed over.
 */
public final class Reader {
    private static final char UNDECODED = '\uFFFD';

    private final FileInput files;
    private final InputStream standardInput;

    private Reader(FileInput files, InputStream standardInput) {
        this.files = files;
        this.standardInput = standardInput;
    }

    /** A reader that fills in the overrides and takes {@code -} from the given stream. */
    public static Reader with(Overrides overrides, InputStream standardInput) {
        return new Reader(new FileInput(new Articles(overrides)), standardInput);
    }

    /** Reads all inputs in the order given. */
    public void read(List<String> inputs, Consumer<Read> sink) {
        for (String input : inputs) {
            read(input, sink);
        }
        files.end(sink);
    }

    /** The article that begins on a page whose bytes are at hand; pages of the same article can be added to it. */
    public OpenArticle open(FetchedPage first) {
        return files.open(first);
    }

    private void read(String input, Consumer<Read> sink) {
        if (input.equals("-")) {
            files.stream(input, standardInput, sink);
        } else if (isAddress(input)) {
            sink.accept(new Problem(Reason.UNSUPPORTED, "Addresses are fetched by the module web, not by this reader.")
                    .of(input));
        } else {
            path(input, sink);
        }
    }

    private static boolean isAddress(String input) {
        String lower = input.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    private void path(String input, Consumer<Read> sink) {
        try {
            var path = Path.of(input);
            if (Files.isDirectory(path)) {
                new Walk(files).walk(path, sink);
            } else if (Files.exists(path)) {
                files.named(path, sink);
            } else {
                sink.accept(missing(input).of(input));
            }
        } catch (InvalidPathException e) {
            sink.accept(missing(input).of(input));
        }
    }

    /** A name that Java could not decode as it came on the command line can still be found by walking its directory. */
    private static Problem missing(String input) {
        String why = "There is no such file or directory.";
        if (input.indexOf(UNDECODED) >= 0) {
            why = "Its name is not UTF-8; name the directory that it is in instead, or rename it.";
        } else if (input.contains("://")) {
            why = "Of addresses only those that begin with http:// or https:// are fetched.";
        }
        return new Problem(Reason.UNREADABLE, why);
    }

    /** The words of an I/O failure. */
    static Problem unreadable(IOException e) {
        return e instanceof AccessDeniedException
                ? new Problem(Reason.UNREADABLE, "It may not be read; check its permissions.")
                : new Problem(Reason.UNREADABLE, "It can't be read: " + DiskFault.why(e) + ".");
    }
}
