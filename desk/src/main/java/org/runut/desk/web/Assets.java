package org.runut.desk.web;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Scripts, styles and pictures: read once, under an address that changes with them, so that browsers keep them for good. */
final class Assets {
    /** The addresses of all of them. */
    static final String ROUTE = "/assets/{version}/{name}";

    private static final Map<String, String> TYPES = Map.of(
            "desk.css", "text/css; charset=utf-8",
            "desk.js", "text/javascript; charset=utf-8",
            "icon.svg", "image/svg+xml");

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, byte[]> packed = new LinkedHashMap<>();
    private final String version;

    Assets() {
        MessageDigest hash = sha256();
        TYPES.keySet().stream().sorted().forEach(name -> {
            byte[] file = read(name);
            hash.update(file);
            files.put(name, file);
            packed.put(name, Packed.small(file));
        });
        version = HexFormat.of().formatHex(hash.digest(), 0, 6);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] read(String name) {
        try (var in = Assets.class.getResourceAsStream("assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("not built in: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The directory they stand in. */
    String directory() {
        return "/assets/" + version;
    }

    void send(ServerRequest request, ServerResponse response) {
        var path = request.path().pathParameters();
        String name = path.get("name");
        byte[] file = files.get(name);
        if (file == null) {
            response.status(Status.NOT_FOUND_404).send();
            return;
        }
        boolean lasting = path.get("version").equals(version);
        response.header(HeaderNames.CACHE_CONTROL, lasting ? "public, max-age=31536000, immutable" : "no-cache");
        response.header(HeaderNames.VARY, "Accept-Encoding");
        String type = TYPES.getOrDefault(name, "application/octet-stream");
        byte[] small = packed.get(name);
        if (small != null && Packed.takes(request)) {
            Packed.sendPacked(response, type, small);
        } else {
            response.header(HeaderNames.CONTENT_TYPE, type);
            response.send(file);
        }
    }
}
