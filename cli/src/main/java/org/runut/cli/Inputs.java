package org.runut.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.runut.model.RawArticle;
import tools.jackson.databind.json.JsonMapper;

/** A first reading of files, until the read module is there. */
final class Inputs {
    private final @Nullable String published;

    Inputs(@Nullable String published) {
        this.published = published;
    }

    List<RawArticle> read(List<Path> inputs) throws IOException {
        var articles = new ArrayList<RawArticle>();
        for (Path input : inputs) {
            try (var files = Files.walk(input)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    read(file, articles);
                }
            }
        }
        return articles;
    }

    private void read(Path file, List<RawArticle> articles) throws IOException {
        String name = file.toString();
        if (name.endsWith(".txt") || name.endsWith(".md")) {
            articles.add(text(file, Files.readString(file)));
        } else if (name.endsWith(".json")) {
            articles.add(object(name, Files.readString(file)));
        } else if (name.endsWith(".jsonl")) {
            for (String line : Files.readAllLines(file)) {
                articles.add(object(name, line));
            }
        }
    }

    private RawArticle text(Path file, String content) {
        String text = content.replace("\r\n", "\n").replace("\uFEFF", "");
        var fields = new TreeMap<String, Object>();
        int end = text.startsWith("---\n") ? text.indexOf("\n---\n", 3) : -1;
        if (end >= 0) {
            for (String line : text.substring(4, end).split("\n")) {
                int colon = line.indexOf(':');
                if (colon > 0) {
                    fields.put(
                            line.substring(0, colon).strip(),
                            line.substring(colon + 1).strip().replaceAll("^[\"']|[\"']$", ""));
                }
            }
            text = text.substring(end + 5);
        }
        return article(file.toString(), fields, text);
    }

    private RawArticle object(String source, String json) {
        Map<?, ?> object = JsonMapper.shared().readValue(json, LinkedHashMap.class);
        var fields = new TreeMap<String, Object>();
        object.forEach((key, value) -> fields.put(String.valueOf(key), String.valueOf(value)));
        return article(source, fields, String.valueOf(object.get("text")));
    }

    private RawArticle article(String source, Map<String, Object> fields, String text) {
        String date = field(fields, "published");
        return new RawArticle(
                source,
                field(fields, "url"),
                field(fields, "outlet"),
                field(fields, "title"),
                date == null ? published : date,
                field(fields, "language"),
                field(fields, "author"),
                text);
    }

    private static @Nullable String field(Map<String, Object> fields, String name) {
        Object value = fields.get(name);
        return value == null ? null : value.toString();
    }
}
