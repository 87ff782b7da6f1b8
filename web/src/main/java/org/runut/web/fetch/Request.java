package org.runut.web.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What to ask for.
 *
 * @param address      http or https
 * @param etag         the entity tag of what is known already (RFC 9110, 8.8.3)
 * @param lastModified the Last-Modified header of what is known already
 */
public record Request(
        URI address, @Nullable String etag, @Nullable String lastModified) {
    /** Whatever is there. */
    public static Request of(URI address) {
        return new Request(address, null, null);
    }
}
