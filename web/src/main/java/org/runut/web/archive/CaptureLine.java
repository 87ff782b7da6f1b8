package org.runut.web.archive;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes a capture as a line of JSON, with the names of a CDXJ index, and reads it. */
final class CaptureLine {
    private final JsonMapper mapper = JsonMapper.shared();

    String write(Capture capture) {
        var line = mapper.createObjectNode();
        line.put("url", capture.address().toString());
        if (!capture.requested().equals(capture.address())) {
            line.put("requested", capture.requested().toString());
        }
        line.put("time", capture.time().toString());
        line.put("status", capture.status());
        line.put("mime", capture.type());
        line.put("digest", capture.digest());
        line.put("etag", capture.etag());
        line.put("lastModified", capture.lastModified());
        line.put("kind", capture.kind().name().toLowerCase(Locale.ROOT));
        if (capture.partOf() != null) {
            line.put("partOf", capture.partOf().toString());
        }
        line.put("revisit", capture.revisit());
        line.put("filename", capture.file());
        line.put("offset", capture.offset());
        line.put("length", capture.length());
        return mapper.writeValueAsString(line);
    }

    /** The capture of a line; none where it is torn. */
    Optional<Capture> read(String line) {
        try {
            var tree = mapper.readTree(line);
            var address = URI.create(tree.path("url").asString());
            String requested = text(tree, "requested");
            String partOf = text(tree, "partOf");
            return Optional.of(new Capture(
                    requested == null ? address : URI.create(requested),
                    address,
                    Instant.parse(tree.path("time").asString()),
                    tree.path("status").asInt(),
                    text(tree, "mime"),
                    tree.path("digest").asString(),
                    text(tree, "etag"),
                    text(tree, "lastModified"),
                    Capture.Kind.valueOf(tree.path("kind").asString().toUpperCase(Locale.ROOT)),
                    partOf == null ? null : URI.create(partOf),
                    tree.path("revisit").asBoolean(),
                    tree.path("filename").asString(),
                    tree.path("offset").asLong(),
                    tree.path("length").asLong()));
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable String text(JsonNode tree, String name) {
        var value = tree.path(name);
        return value.isString() ? value.asString() : null;
    }
}
