package org.runut.read;

import org.runut.model.Refused.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A text with the fields that stood before it.
 *
 * @param fields what the front matter says
 * @param body   the text after it
 */
record FrontMatter(Fields fields, String body) {
    private static final String FENCE = "---";

    /** Takes off the front matter, where the text begins with one. */
    static Result<FrontMatter> split(String text) {
        int open = lineEnd(text, 0);
        if (!text.substring(0, open).stripTrailing().equals(FENCE)) {
            return new Result.Good<>(new FrontMatter(Fields.NONE, text));
        }
        int start = Math.min(open + 1, text.length());
        for (int line = start; line < text.length(); ) {
            int end = lineEnd(text, line);
            if (end - line < 100 && text.substring(line, end).stripTrailing().equals(FENCE)) {
                String body = text.substring(Math.min(end + 1, text.length()));
                return fields(text.substring(start, line)).then(f -> new Result.Good<>(new FrontMatter(f, body)));
            }
            line = end + 1;
        }
        return Result.bad(Reason.MALFORMED, "line 1", "The front matter opened with --- in line 1 is never closed.");
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static Result<Fields> fields(String yaml) {
        if (yaml.isBlank()) {
            return new Result.Good<>(Fields.NONE);
        }
        try {
            JsonNode tree = new YAMLMapper().readTree(yaml);
            return tree.isObject()
                    ? new Result.Good<>(Fields.of(tree))
                    : Result.bad(
                            Reason.MALFORMED, "line 2", "The front matter does not consist of `name: value` lines.");
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr()) + 1;
            return Result.bad(
                    Reason.MALFORMED,
                    "line " + line,
                    "The front matter is broken; a value with quotes or a colon in it stands between single quotes.");
        }
    }
}
