package org.runut.desk.web;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.runut.desk.page.Frame;
import org.runut.desk.page.MessagePage;
import org.runut.desk.page.Page;
import org.runut.desk.page.Renderer;

/** Sends pages, and those that only say something. */
final class Screens {
    private static final String HTML = "text/html; charset=utf-8";

    private final Visitors visitors;
    private final Renderer renderer = new Renderer();
    private final KeptPages kept = new KeptPages();
    private final Gaps gaps = Gaps.of(new Tokens());

    Screens(Visitors visitors) {
        this.visitors = visitors;
    }

    void send(ServerRequest request, ServerResponse response, Page page) {
        head(response);
        byte[] html = renderer.render(page).getBytes(StandardCharsets.UTF_8);
        boolean good = response.status().equals(Status.OK_200);
        if (!good || !Tagged.has(request, response, html)) {
            Packed.send(request, response, HTML, html);
        }
    }

    /**
     * Sends a page that is made once for all readers of a language and a role, as long as what it shows is in the same state.
     * What is a reader's own, name and token, is put in afterwards; an address with a query is answered for its reader alone.
     *
     * @param state read before anything else that the page shows
     * @param maker makes the page from a frame in which nobody's name and token stand
     */
    void sendKept(
            ServerRequest request,
            ServerResponse response,
            Frame frame,
            String state,
            Function<Frame, Optional<? extends Page>> maker) {
        if (!request.query().isEmpty()) {
            maker.apply(frame).ifPresentOrElse(page -> send(request, response, page), () -> missing(request, response));
            return;
        }
        var name = KeptPages.Name.of(frame);
        String all =
                name + " " + state + " " + frame.token() + " " + frame.who().name();
        head(response);
        if (!Tagged.has(request, response, all.getBytes(StandardCharsets.UTF_8))) {
            kept.of(name, state, () -> maker.apply(gaps.instead(frame)).map(this::keepable))
                    .ifPresentOrElse(
                            page -> send(request, response, page, gaps.fillings(frame)),
                            () -> missing(request, response));
        }
    }

    private KeptPage keepable(Page page) {
        return KeptPage.of(renderer.render(page), gaps.names());
    }

    private static void send(
            ServerRequest request, ServerResponse response, KeptPage page, Map<String, String> fillings) {
        if (Packed.takes(request)) {
            Packed.sendPacked(response, HTML, page.packed(fillings));
        } else {
            response.header(HeaderNames.CONTENT_TYPE, HTML).send(page.plain(fillings));
        }
    }

    private static void head(ServerResponse response) {
        response.header(HeaderNames.CACHE_CONTROL, "private, no-cache");
        response.header(HeaderNames.VARY, "Cookie, Accept-Language, Accept-Encoding");
    }

    void missing(ServerRequest request, ServerResponse response) {
        say(request, response, Status.NOT_FOUND_404, "missing");
    }

    void refuse(ServerRequest request, ServerResponse response) {
        say(request, response, Status.FORBIDDEN_403, "refused");
    }

    /** Says that the visitor's role does not do. */
    void forbid(ServerRequest request, ServerResponse response) {
        say(request, response, Status.FORBIDDEN_403, "forbidden");
    }

    void broken(ServerRequest request, ServerResponse response, Exception e) {
        System.getLogger(Screens.class.getName())
                .log(System.Logger.Level.ERROR, request.path().rawPath(), e);
        say(request, response, Status.INTERNAL_SERVER_ERROR_500, "broken");
    }

    /** Says to people on a page, and to programs in JSON, what there is instead. */
    private void say(ServerRequest request, ServerResponse response, Status status, String key) {
        if (request.path().rawPath().startsWith("/api/")) {
            response.status(status).header(HeaderNames.CONTENT_TYPE, Api.JSON);
            response.send("{\"error\":\"" + Frame.words("en").say(key + ".text") + "\"}");
            return;
        }
        Frame frame = visitors.frame(request, response);
        mistaken(request, response, status, frame, key + ".title", key + ".text");
    }

    /** Says that something could not be done, and why. */
    void mistaken(ServerRequest request, ServerResponse response, String key) {
        mistaken(request, response, Status.BAD_REQUEST_400, visitors.frame(request, response), "refused.title", key);
    }

    private void mistaken(
            ServerRequest request, ServerResponse response, Status status, Frame frame, String title, String text) {
        response.status(status);
        send(request, response, new MessagePage(frame, frame.say(title), frame.say(text)));
    }

    /** What is said where nobody has told a language yet: in both. */
    static String both(String key) {
        return Frame.words("id").say(key) + "\n" + Frame.words("en").say(key) + "\n";
    }

    /** Goes back to a page of this site, to no other, which then says what was done. */
    static void back(ServerResponse response, String here, String done) {
        boolean inside = here.startsWith("/")
                && !here.startsWith("//")
                && here.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
        String to = inside ? here.replaceAll("([?&])done=[^&#]*&?", "$1").replaceAll("[?&]$", "") : "/";
        String told = done.isEmpty() ? to : to + (to.indexOf('?') < 0 ? "?" : "&") + "done=" + done;
        response.status(Status.SEE_OTHER_303).header(HeaderNames.LOCATION, told).send();
    }
}
