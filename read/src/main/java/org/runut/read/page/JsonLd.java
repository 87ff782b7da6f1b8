package org.runut.read.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a page says of its article in JSON-LD, with the words of schema.org. What can't be parsed says nothing. */
final class JsonLd {
    private static final int MOST_NODES = 10_000;
    private static final int MOST_AUTHORS = 10;
    private static final Set<String> OTHER_TYPES = Set.of(
            "blogposting",
            "report",
            "reportage",
            "liveblogposting",
            "socialmediaposting",
            "webpage",
            "creativework",
            "recipe",
            "claimreview");

    private final JsonMapper json = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .build();
    private final DateText dates;

    JsonLd(DateText dates) {
        this.dates = dates;
    }

    /** The facts in all of a page's scripts: those of articles first, then those of pages and other works. */
    Facts read(List<String> scripts) {
        List<JsonNode> articles = new ArrayList<>();
        List<JsonNode> others = new ArrayList<>();
        for (String script : scripts) {
            sort(parse(script), articles, others);
        }
        var facts = Facts.NONE;
        for (var article : articles) {
            facts = facts.or(facts(article));
        }
        for (var other : others) {
            facts = facts.or(facts(other));
        }
        return facts;
    }

    private @Nullable JsonNode parse(String script) {
        int from = 0;
        while (from < script.length() && script.charAt(from) != '{' && script.charAt(from) != '[') {
            from++;
        }
        try {
            return from == script.length() ? null : json.readTree(script.substring(from));
        } catch (JacksonException e) {
            return null;
        }
    }

    private static void sort(@Nullable JsonNode top, List<JsonNode> articles, List<JsonNode> others) {
        var open = new ArrayDeque<JsonNode>();
        if (top != null) {
            open.add(top);
        }
        for (int n = 0; n < MOST_NODES && !open.isEmpty(); n++) {
            var node = open.remove();
            if (node.isObject()) {
                String type = written(node.get("@type")).toLowerCase(Locale.ROOT);
                if (type.contains("article")) {
                    articles.add(node);
                } else if (OTHER_TYPES.contains(type)) {
                    others.add(node);
                }
            }
            node.forEach(child -> {
                if (child.isContainer()) {
                    open.add(child);
                }
            });
        }
    }

    private Facts facts(JsonNode node) {
        return new Facts(
                text(node, "headline"),
                authors(node.get("author")),
                name(node.get("publisher")),
                date(node, "datePublished", "dateCreated", "uploadDate"),
                date(node, "dateModified"),
                text(node, "inLanguage"),
                address(node),
                text(node, "articleBody"));
    }

    private @Nullable String date(JsonNode node, String... names) {
        for (String name : names) {
            var found = dates.find(written(node.get(name)), true);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return null;
    }

    private static @Nullable String address(JsonNode node) {
        var page = node.get("mainEntityOfPage");
        String address = page != null && page.isObject() ? written(page.get("@id")) : written(page);
        if (address.isEmpty()) {
            address = written(node.get("url"));
        }
        return address.startsWith("http") ? address : null;
    }

    private static @Nullable String authors(@Nullable JsonNode node) {
        if (node == null || !node.isArray()) {
            return name(node);
        }
        var names = new LinkedHashSet<String>();
        for (var author : node) {
            String name = name(author);
            if (name != null && names.size() < MOST_AUTHORS) {
                names.add(name);
            }
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static @Nullable String name(@Nullable JsonNode node) {
        return node == null ? null : node.isObject() ? text(node, "name") : clean(written(node));
    }

    private static @Nullable String text(JsonNode node, String name) {
        return clean(written(node.get(name)));
    }

    private static @Nullable String clean(String written) {
        String text = (written.indexOf('&') < 0 ? written : Parser.unescapeEntities(written, false)).strip();
        return text.isEmpty() ? null : text;
    }

    /** The string, number, or first string of a list; empty for anything else. */
    private static String written(@Nullable JsonNode node) {
        if (node == null) {
            return "";
        }
        return node.isArray() && !node.isEmpty() ? node.get(0).asString("") : node.asString("");
    }
}
