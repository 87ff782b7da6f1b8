package org.runut.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.runut.model.Refused.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Article objects: one a file, an array of them, or one a line. */
final class JsonInput {
    /** An object that ends with its line, and another after it. */
    private static final Pattern SEVERAL_LINES = Pattern.compile("\\s*+\\{[^\\n]*+(?<=\\}|\\}\\r)\\n\\s*+\\{");

    private final Articles articles;
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    JsonInput(Articles articles) {
        this.articles = articles;
    }

    /** A whole file: one object ({@code source}), an array ({@code source#n}, from 1), or one object a line after all. */
    void document(String source, String text, Consumer<Read> sink) throws IOException {
        if (SEVERAL_LINES.matcher(text).lookingAt()) {
            lines(source, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), sink);
            return;
        }
        switch (parse(text)) {
            case Result.Bad<JsonNode>(var problem) -> sink.accept(problem.of(source));
            case Result.Good<JsonNode>(var tree)
            when tree.isArray() -> {
                for (int i = 0; i < tree.size(); i++) {
                    sink.accept(article(source + "#" + (i + 1), tree.get(i)));
                }
            }
            case Result.Good<JsonNode>(var tree) -> sink.accept(article(source, tree));
        }
    }

    /** One object a line ({@code source#n}, n the number of the line); a bad line does not stop the others. */
    void lines(String source, InputStream in, Consumer<Read> sink) throws IOException {
        var lines = new LineInput(in, Limits.TEXT_BYTES);
        boolean any = false;
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank()) {
                any = true;
                sink.accept(line(source + "#" + line.number(), line));
            }
        }
        if (!any) {
            sink.accept(new Problem(Reason.EMPTY, "The input is empty.").of(source));
        }
    }

    private Read line(String source, LineInput.Line line) {
        if (line.tooLong()) {
            return Limits.tooLarge("The line").of(source);
        }
        return switch (Decoder.decode(line.bytes()).then(this::parse)) {
            case Result.Bad<JsonNode>(var problem) -> problem.of(source);
            case Result.Good<JsonNode>(var tree) -> article(source, tree);
        };
    }

    private Result<JsonNode> parse(String text) {
        try {
            return new Result.Good<>(json.readTree(text));
        } catch (JacksonException e) {
            var at = e.getLocation();
            String where = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
            return Result.bad(Reason.MALFORMED, where, "The JSON is broken: " + Sentences.first(e));
        }
    }

    private Read article(String source, JsonNode tree) {
        if (!tree.isObject()) {
            return new Problem(Reason.MALFORMED, "An article is a JSON object; this is none.").of(source);
        }
        var text = tree.get("text");
        if (text == null || !text.isString()) {
            return new Problem(Reason.MALFORMED, "text", "The object has no \"text\", so it is no article.").of(source);
        }
        return articles.make(source, Fields.of(tree), Decoder.plain(text.asString()));
    }
}
