package org.runut.clean;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.model.RawArticle;

/** What makes an article the same article: its canonical address, else outlet, title and text. */
public final class Identity {
    /** Parameters that tell where a reader came from or how a page is cut, not which article it is. */
    private static final Set<String> IDLE = Set.of(
            "fbclid", "gclid", "igshid", "mc_cid", "mc_eid", "ref", "source", "from", "page", "amp", "share", "s");

    private Identity() {}

    /** The id of an article. */
    public static String id(RawArticle raw) {
        String url = raw.url();
        return hash(
                url == null || url.isBlank()
                        ? String.join("\n", orEmpty(raw.outlet()), orEmpty(raw.title()), raw.text())
                        : canonical(url));
    }

    /** The version of a text: its hash. */
    public static String version(String text) {
        return hash(text);
    }

    /** The address without scheme, "www.", default port, tracking parameters, fragment and closing stroke. */
    static String canonical(String url) {
        String bare = url.strip().replaceFirst("#.*$", "").replaceFirst("^(?i)[a-z][a-z0-9+.-]*://", "");
        int query = bare.indexOf('?');
        String place = query < 0 ? bare : bare.substring(0, query);
        int path = place.indexOf('/');
        String host = (path < 0 ? place : place.substring(0, path))
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^www\\.", "")
                .replaceFirst(":(80|443)$", "");
        String rest = path < 0 ? "" : place.substring(path).replaceFirst("/+$", "");
        return host + rest + (query < 0 ? "" : parameters(bare.substring(query + 1)));
    }

    private static String parameters(String query) {
        List<String> kept = new ArrayList<>();
        for (String parameter : query.split("&")) {
            String name = parameter.replaceFirst("=.*$", "").toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !name.startsWith("utm_") && !IDLE.contains(name)) {
                kept.add(parameter);
            }
        }
        kept.sort(null);
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** A short identity of some text. */
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
