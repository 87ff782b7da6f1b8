package org.runut.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.runut.model.Refused.Reason;

/** Single files and streams. */
final class FileInput {
    private static final int HEAD = 200;

    private final Articles articles;
    private final JsonInput json;
    private final PageInput pages;
    private final ArchiveInput archives;

    FileInput(Articles articles) {
        this.articles = articles;
        this.json = new JsonInput(articles);
        this.pages = new PageInput(articles);
        this.archives = new ArchiveInput(pages);
    }

    /** The article that begins on a page whose bytes are at hand. */
    OpenArticle open(FetchedPage first) {
        return new OpenArticle(pages, first);
    }

    /** Gives what was kept until all inputs were read. */
    void end(Consumer<Read> sink) {
        pages.end(sink);
    }

    /** A file, by the ending of its name. */
    void named(Path path, Consumer<Read> sink) {
        String source = path.toString();
        switch (Kind.of(source)) {
            case TEXT, JSON, JSON_LINES, PAGE, COMPRESSED, ARCHIVE -> open(path, source, sink);
            case OTHER -> other(path, source, sink);
        }
    }

    private void other(Path path, String source, Consumer<Read> sink) {
        if (isPipe(path)) {
            pipe(path, source, sink);
        } else {
            refuse(source, "Files of this kind are not supported; use .txt, .md, .json, .jsonl, .html or .warc.", sink);
        }
    }

    /** Whether what is named is no file but what another program writes into, as {@code <(…)} of a shell. */
    private static boolean isPipe(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path);
    }

    private void pipe(Path path, String source, Consumer<Read> sink) {
        try (var in = Files.newInputStream(path)) {
            stream(source, in, sink);
        } catch (IOException e) {
            sink.accept(Reader.unreadable(e).of(source));
        }
    }

    private static void refuse(String source, String detail, Consumer<Read> sink) {
        sink.accept(new Problem(Reason.UNSUPPORTED, detail).of(source));
    }

    private void open(Path path, String source, Consumer<Read> sink) {
        var kind = Kind.of(source);
        try {
            if (kind == Kind.ARCHIVE) {
                archives.archive(path, sink);
                return;
            }
            if (kind != Kind.JSON_LINES && Files.size(path) > Limits.TEXT_BYTES) {
                sink.accept(Limits.tooLarge("The file").of(source));
                return;
            }
            try (var in = Files.newInputStream(path)) {
                content(kind, source, in, sink);
            }
        } catch (IOException e) {
            sink.accept(Reader.unreadable(e).of(source));
        }
    }

    /** A stream without a name: JSON Lines where its first character is a brace, an array of articles, or text. */
    void stream(String source, InputStream stream, Consumer<Read> sink) {
        var in = new BufferedInputStream(stream);
        try {
            content(kindOf(in), source, in, sink);
        } catch (IOException e) {
            sink.accept(Reader.unreadable(e).of(source));
        }
    }

    /** Tells JSON from text by the first character, one object a line from one over several by what follows the brace. */
    private static Kind kindOf(BufferedInputStream in) throws IOException {
        in.mark(8);
        byte[] head = in.readNBytes(4);
        in.reset();
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("[")) {
            return Kind.JSON;
        }
        return !start.startsWith("{")
                ? Kind.TEXT
                : start.startsWith("{\n") || start.startsWith("{\r") ? Kind.JSON : Kind.JSON_LINES;
    }

    private void content(Kind kind, String source, InputStream in, Consumer<Read> sink) throws IOException {
        if (kind == Kind.JSON_LINES) {
            json.lines(source, in, sink);
            return;
        }
        if (source.toLowerCase(Locale.ROOT).endsWith(".gz")) {
            packed(kind, source, in, sink);
            return;
        }
        byte[] bytes = in.readNBytes(Limits.TEXT_BYTES + 1);
        if (bytes.length > Limits.TEXT_BYTES) {
            sink.accept(Limits.tooLarge("The input").of(source));
            return;
        }
        if (kind == Kind.PAGE) {
            pages.page(source, bytes, null, null, sink);
            return;
        }
        switch (Decoder.decode(bytes)) {
            case Result.Bad<String>(var problem) -> sink.accept(problem.of(source));
            case Result.Good<String>(var text) when kind == Kind.JSON -> json.document(source, text, sink);
            case Result.Good<String>(var text) -> sink.accept(text(source, text));
        }
    }

    private void packed(Kind kind, String source, InputStream in, Consumer<Read> sink) throws IOException {
        switch (Compressed.unpack(in)) {
            case Result.Bad<byte[]>(var problem) -> sink.accept(problem.of(source));
            case Result.Good<byte[]>(var page)
            when kind == Kind.PAGE || beginsLikeAPage(page) -> pages.page(source, page, null, null, sink);
            case Result.Good<byte[]> other ->
                refuse(source, "Of compressed files only pages and archives of pages are read; unpack it first.", sink);
        }
    }

    private static boolean beginsLikeAPage(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return start.replace("\u00EF\u00BB\u00BF", "").stripLeading().startsWith("<");
    }

    private Read text(String source, String text) {
        return switch (FrontMatter.split(text)) {
            case Result.Bad<FrontMatter>(var problem) -> problem.of(source);
            case Result.Good<FrontMatter>(var split) -> articles.make(source, split.fields(), split.body());
        };
    }
}
