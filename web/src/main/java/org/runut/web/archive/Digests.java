package org.runut.web.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.netpreserve.jwarc.WarcDigest;

/** SHA-256, as WARC headers write it. */
final class Digests {
    private Digests() {}

    static WarcDigest of(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return new WarcDigest("sha256", new WarcDigest("sha256", digest.digest()).base32());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
