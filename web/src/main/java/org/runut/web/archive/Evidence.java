package org.runut.web.archive;

import java.util.List;
import org.runut.web.fetch.Header;

/**
 * What is kept of a fetched page.
 *
 * @param capture  when it was fetched and where it is kept
 * @param original the capture that holds the body; another where the page had not changed since
 * @param record   the id of its WARC record
 * @param intact   whether the record and the body are what their digests say
 * @param headers  as sent
 * @param body     as sent
 * @param content  the body, decompressed
 */
@SuppressWarnings("ArrayRecordComponent") // not compared
public record Evidence(
        Capture capture,
        Capture original,
        String record,
        boolean intact,
        List<Header> headers,
        byte[] body,
        byte[] content) {
    public Evidence {
        headers = List.copyOf(headers);
    }
}
