package org.runut.desk.follow;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells a webhook of a change, as JSON, signed with the secret of what is followed: the header {@code Runut-Signature} holds
 * {@code t}, the time in seconds, and {@code v1}, the HMAC-SHA256 of that time, a point and the body.
 *
 * @param sender sends it
 */
record Hook(Sender sender) {
    private static final String WAY = "HmacSHA256";

    /** Tells of a change. */
    Delivery tell(Followed followed, Change change, Instant now) {
        var body = new JsonMapper().createObjectNode();
        body.putObject("followed").put("id", followed.id()).put("title", followed.title());
        var told = body.putObject("change")
                .put("number", change.number())
                .put("at", change.at().toString());
        told.put("kind", change.event().kind().key()).put("path", change.event().path());
        told.putObject("text")
                .put("id", change.event().text().id())
                .put("en", change.event().text().en());
        return send(followed, change.number(), body.toString(), now);
    }

    /** Tries it out: tells of nothing. */
    Delivery test(Followed followed, Instant now) {
        var body = new JsonMapper().createObjectNode();
        body.putObject("followed").put("id", followed.id()).put("title", followed.title());
        body.putObject("change").put("number", 0).put("kind", "test");
        return send(followed, 0, body.toString(), now);
    }

    private Delivery send(Followed followed, long change, String body, Instant now) {
        String time = String.valueOf(now.getEpochSecond());
        var headers = Map.of(
                "Content-Type",
                "application/json; charset=utf-8",
                "Runut-Change",
                String.valueOf(change),
                "Runut-Signature",
                "t=" + time + ",v1=" + signature(followed.secret(), time + "." + body));
        var sent = sender.post(followed.hook(), headers, body.getBytes(StandardCharsets.UTF_8));
        return new Delivery(followed.id(), change, now, sent.ok(), sent.detail());
    }

    /** The signature of what is sent. */
    static String signature(String secret, String signed) {
        try {
            var mac = Mac.getInstance(WAY);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), WAY));
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + WAY, e);
        }
    }
}
