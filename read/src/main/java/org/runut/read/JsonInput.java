package org.runut.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.runut.model.Refused.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Article objects: one a file, an array of them, or one a line. */
final class JsonInput {
    /** An object that ends with its line, and another after it. */
    private static final Pattern SEVERAL_LINES = Pattern.compile("\\s*+\\{[^\\n]*+(?<=\\}|\\}\\r)\\n\\s*+\\{");

    private final Articles articles;
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final ObjectReader items =
            json.readerFor(JsonNode.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    JsonInput(Articles articles) {
        this.articles = articles;
    }

    /** A whole file: one object ({@code source}), an array ({@code source#n}, from 1), or one object a line after all. */
    void document(String source, String text, Consumer<Read> sink) throws IOException {
        if (SEVERAL_LINES.matcher(text).lookingAt()) {
            lines(source, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), sink);
            return;
        }
        if (text.stripLeading().startsWith("[")) {
            array(source, text, sink);
            return;
        }
        sink.accept(
                switch (parse(text)) {
                    case Result.Bad<JsonNode>(var problem) -> problem.of(source);
                    case Result.Good<JsonNode>(var tree) -> article(source, tree);
                });
    }

    /** The articles of an array, one after the other; where it is broken, those before that are taken. */
    private void array(String source, String text, Consumer<Read> sink) {
        try (var parser = json.createParser(text)) {
            parser.nextToken();
            for (int i = 1; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                sink.accept(article(source + "#" + i, items.<JsonNode>readValue(parser)));
            }
            if (parser.nextToken() != null) {
                var problem = new Problem(
                        Reason.MALFORMED,
                        place(parser.currentTokenLocation()),
                        "Something stands behind the array; it is left out.");
                sink.accept(problem.of(source));
            }
        } catch (JacksonException e) {
            sink.accept(broken(e).of(source));
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
            return new Result.Bad<>(broken(e));
        }
    }

    private static Problem broken(JacksonException e) {
        return new Problem(Reason.MALFORMED, place(e.getLocation()), "The JSON is broken: " + Sentences.first(e));
    }

    private static String place(@Nullable TokenStreamLocation at) {
        return at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
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
