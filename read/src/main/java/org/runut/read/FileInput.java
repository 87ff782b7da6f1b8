package org.runut.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.runut.model.Refused.Reason;

/** Single files and streams. */
final class FileInput {
    private final Articles articles;
    private final JsonInput json;

    FileInput(Articles articles) {
        this.articles = articles;
        this.json = new JsonInput(articles);
    }

    /** A file, by the ending of its name. */
    void named(Path path, Consumer<Read> sink) {
        String source = path.toString();
        switch (Kind.of(source)) {
            case TEXT, JSON, JSON_LINES -> open(path, source, sink);
            case PAGE -> refuse(source, "Pages are not supported yet; save the text of the article as .txt.", sink);
            case ARCHIVE -> refuse(source, "Archives of pages are not supported yet.", sink);
            case COMPRESSED -> refuse(source, "Compressed files are not supported yet; unpack it first.", sink);
            case OTHER -> refuse(source, "Files of this kind are not supported; use .txt, .md, .json or .jsonl.", sink);
        }
    }

    private static void refuse(String source, String detail, Consumer<Read> sink) {
        sink.accept(new Problem(Reason.UNSUPPORTED, detail).of(source));
    }

    private void open(Path path, String source, Consumer<Read> sink) {
        var kind = Kind.of(source);
        try {
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
        byte[] bytes = in.readNBytes(Limits.TEXT_BYTES + 1);
        if (bytes.length > Limits.TEXT_BYTES) {
            sink.accept(Limits.tooLarge("The input").of(source));
            return;
        }
        switch (Decoder.decode(bytes)) {
            case Result.Bad<String>(var problem) -> sink.accept(problem.of(source));
            case Result.Good<String>(var text) when kind == Kind.JSON -> json.document(source, text, sink);
            case Result.Good<String>(var text) -> sink.accept(text(source, text));
        }
    }

    private Read text(String source, String text) {
        return switch (FrontMatter.split(text)) {
            case Result.Bad<FrontMatter>(var problem) -> problem.of(source);
            case Result.Good<FrontMatter>(var split) -> articles.make(source, split.fields(), split.body());
        };
    }
}
