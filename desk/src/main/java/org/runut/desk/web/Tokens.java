package org.runut.desk.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tokens that a form must send back: bound to the visit by a secret of this process, so that no other site can know them. */
final class Tokens {
    private static final String WAY = "HmacSHA256";
    private static final int LENGTH = 18;

    private final SecureRandom random = new SecureRandom();
    private final byte[] secret = random(32);

    private byte[] random(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** The name of a new visit. */
    String visit() {
        return HexFormat.of().formatHex(random(LENGTH));
    }

    /** The token of a visit. */
    String of(String visit) {
        try {
            var mac = Mac.getInstance(WAY);
            mac.init(new SecretKeySpec(secret, WAY));
            return HexFormat.of().formatHex(mac.doFinal(visit.getBytes(StandardCharsets.UTF_8)), 0, LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + WAY, e);
        }
    }

    /** Whether this is the token of that visit. */
    boolean isRight(String token, String visit) {
        return !visit.isEmpty()
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), of(visit).getBytes(StandardCharsets.UTF_8));
    }
}
