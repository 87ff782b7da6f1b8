package org.runut.desk.web;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.runut.desk.export.Feed;
import org.runut.desk.export.Spreadsheet;
import org.runut.desk.page.Frame;
import org.runut.desk.work.Intake;
import org.runut.desk.work.Vault;
import org.runut.json.JsonLines;
import org.runut.json.LinkedData;
import org.runut.ledger.Ledger;
import org.runut.link.Tracer;
import org.runut.model.Story;
import org.runut.words.Words;

/** Answers programs: {@code /api/v1}, in the shapes of the command line, and what can be taken away from a story. */
final class Api {
    static final String JSON = "application/json; charset=utf-8";
    private static final String ATOM = "application/atom+xml; charset=utf-8";
    private static final int USUAL = 50;
    private static final int MOST = 500;
    private static final int FURTHEST = 1_000_000;

    private final Ledger ledger;
    private final Intake intake;
    private final Vault vault;
    private final String language;
    private final byte[] description = description();

    Api(Ledger ledger, Intake intake, Vault vault, String language) {
        this.vault = vault;
        this.intake = intake;
        this.ledger = ledger;
        this.language = language;
    }

    void stories(ServerRequest request, ServerResponse response) {
        int from = Asked.number(request, "from", 0, FURTHEST);
        int limit = limit(request);
        var list = ledger.stories(from, limit);
        String next = from + limit < list.all() ? "/api/v1/stories?from=" + (from + limit) + "&limit=" + limit : "";
        send(request, response, JSON, lines(request).list(list.stories(), next, JsonLines::write));
    }

    void story(ServerRequest request, ServerResponse response) {
        ledger.story(id(request))
                .ifPresentOrElse(
                        story -> send(request, response, JSON, lines(request).of(story, JsonLines::write)),
                        () -> missing(response));
    }

    void trace(ServerRequest request, ServerResponse response) {
        String id = id(request);
        ledger.storyOf(id)
                .flatMap(story -> new Tracer(story).trace(id))
                .ifPresentOrElse(
                        trace -> send(request, response, JSON, lines(request).of(trace, JsonLines::write)),
                        () -> missing(response));
    }

    void article(ServerRequest request, ServerResponse response) {
        ledger.article(id(request))
                .ifPresentOrElse(
                        analysis -> send(request, response, JSON, lines(request).of(analysis, JsonLines::write)),
                        () -> missing(response));
    }

    void search(ServerRequest request, ServerResponse response) {
        var searching = Searching.of(request);
        if (searching.wanted().isEmpty()) {
            wrong(response, "q: what to search for is missing");
            return;
        }
        var found = searching.find(ledger, limit(request));
        send(request, response, JSON, lines(request).list(found.articles(), "", JsonLines::write));
    }

    void claims(ServerRequest request, ServerResponse response) {
        var searching = Searching.of(request);
        if (searching.wanted().isEmpty()) {
            wrong(response, "q: what to search for is missing");
            return;
        }
        int limit = limit(request);
        var found = searching.find(ledger, limit);
        String next = found.next() == 0
                ? ""
                : "/api/v1/claims" + searching.asked().query() + "&limit=" + limit + "&before=" + found.next();
        send(request, response, JSON, lines(request).list(found.claims(), next, JsonLines::write));
    }

    private static int limit(ServerRequest request) {
        return Math.max(1, Asked.number(request, "limit", USUAL, MOST));
    }

    void ask(ServerRequest request, ServerResponse response) {
        String text = Asked.text(request);
        if (text.isBlank()) {
            wrong(response, "text: what to check is missing");
        } else {
            send(request, response, JSON, lines(request).of(ledger.ask(intake.asked(text)), JsonLines::write));
        }
    }

    void describe(ServerRequest request, ServerResponse response) {
        send(request, response, JSON, description);
    }

    void csv(ServerRequest request, ServerResponse response) {
        var decimals = Spreadsheet.Decimals.named(Asked.words(request, "decimals"));
        take(
                request,
                response,
                "csv",
                "text/csv; charset=utf-8",
                (story, words) -> ("\uFEFF"
                                + Spreadsheet.of(story, words, words.say("reading.rule", "holds_now"), decimals))
                        .getBytes(StandardCharsets.UTF_8));
    }

    void json(ServerRequest request, ServerResponse response) {
        take(
                request,
                response,
                "json",
                JSON,
                (story, words) -> lines(request)
                        .of(story, (lines, told) -> lines.write(told, words.say("reading.rule", "current"))));
    }

    void linkedData(ServerRequest request, ServerResponse response) {
        take(request, response, "jsonld", "application/ld+json", (story, words) -> {
            var bytes = new ByteArrayOutputStream();
            new LinkedData(Visitors.base(request), words.say("reading.rule", "creativeWorkStatus")).write(bytes, story);
            return bytes.toByteArray();
        });
    }

    void feed(ServerRequest request, ServerResponse response) {
        String feed = new Feed(words(request), Visitors.base(request))
                .of(ledger.stories(0, MOST).stories());
        send(request, response, ATOM, feed.getBytes(StandardCharsets.UTF_8));
    }

    void storyFeed(ServerRequest request, ServerResponse response) {
        ledger.story(id(request))
                .map(story -> new Feed(words(request), Visitors.base(request)).of(story))
                .ifPresentOrElse(
                        feed -> send(request, response, ATOM, feed.getBytes(StandardCharsets.UTF_8)),
                        () -> missing(response));
    }

    /** What is kept of an article's page, for other tools to replay. */
    void evidence(ServerRequest request, ServerResponse response) {
        ledger.article(id(request))
                .flatMap(analysis -> vault.packed(analysis.article()))
                .ifPresentOrElse(
                        packed -> {
                            response.header(
                                    HeaderNames.CONTENT_DISPOSITION,
                                    "attachment; filename=\"" + id(request).replaceAll("[^\\w.-]", "_") + ".wacz\"");
                            send(request, response, "application/wacz", packed);
                        },
                        () -> missing(response));
    }

    /** A story in some form. */
    private interface Form {
        byte[] of(Story story, Words words);
    }

    private void take(ServerRequest request, ServerResponse response, String ending, String type, Form form) {
        var story = ledger.story(id(request));
        if (story.isEmpty()) {
            missing(response);
            return;
        }
        String name = story.get().id() + "." + ending;
        response.header(
                HeaderNames.CONTENT_DISPOSITION, "attachment; filename=\"" + name.replaceAll("[^\\w.-]", "_") + "\"");
        send(request, response, type, form.of(story.get(), words(request)));
    }

    private Words words(ServerRequest request) {
        return Frame.words(request.query().first("lang").orElse(language));
    }

    private Lines lines(ServerRequest request) {
        return new Lines(words(request));
    }

    private static String id(ServerRequest request) {
        return request.path().pathParameters().get("id");
    }

    private static void wrong(ServerResponse response, String what) {
        response.status(Status.BAD_REQUEST_400);
        response.header(HeaderNames.CONTENT_TYPE, JSON).send("{\"error\":\"" + what + "\"}");
    }

    private static void missing(ServerResponse response) {
        response.status(Status.NOT_FOUND_404);
        response.header(HeaderNames.CONTENT_TYPE, JSON).send("{\"error\":\"there is none with this id\"}");
    }

    /** Sends content, or says that it is what the caller has already. */
    static void send(ServerRequest request, ServerResponse response, String type, byte[] content) {
        response.header(HeaderNames.CACHE_CONTROL, "private, no-cache");
        response.header(HeaderNames.VARY, "Accept-Encoding");
        if (!Tagged.has(request, response, content)) {
            Packed.send(request, response, type, content);
        }
    }

    private static byte[] description() {
        try (var in = Api.class.getResourceAsStream("openapi.json")) {
            if (in == null) {
                throw new IllegalStateException("not built in: openapi.json");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
