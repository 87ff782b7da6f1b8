package org.runut.desk.web;

import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import org.runut.desk.page.Frame;
import org.runut.desk.page.Notice;
import org.runut.ledger.Added;
import org.runut.ledger.Ledger;

/**
 * What goes around a page, with what was done just before.
 *
 * @param ledger   tells what that was
 * @param visitors who asks
 */
record Frames(Ledger ledger, Visitors visitors) {
    /** The frame of what is asked for. */
    Frame of(ServerRequest request, ServerResponse response) {
        Frame frame = visitors.frame(request, response);
        String done = Asked.words(request, "done");
        if (done.isEmpty()) {
            return frame;
        }
        for (Added.Result result : Added.Result.values()) {
            if (result.name().equals(done)) {
                return frame.with(new Notice(frame.words().say(result), ""));
            }
        }
        return Notice.of(frame, done, ledger.decisions()).map(frame::with).orElse(frame);
    }
}
