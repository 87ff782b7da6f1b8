package org.runut.desk.web;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.runut.desk.page.Frame;
import org.runut.desk.work.Intake;
import org.runut.find.Wanted;
import org.runut.json.JsonLines;
import org.runut.ledger.Ledger;
import org.runut.link.Tracer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers assistants by the Model Context Protocol (JSON-RPC over HTTP, one answer a request): they may ask the ledger and
 * get claims with their evidence. Nothing can be changed.
 */
final class Assistants {
    /** The versions that are spoken, the one that is offered first; what is used of them here is the same in all. */
    private static final List<String> PROTOCOLS = List.of("2025-06-18", "2025-11-25", "2025-03-26");

    private static final HeaderName VERSION = HeaderNames.create("MCP-Protocol-Version");
    private static final String JSON = "application/json; charset=utf-8";
    private static final int NO_REQUEST = -32600;
    private static final int NO_METHOD = -32601;
    private static final int NO_SUCH = -32602;
    private static final int NO_JSON = -32700;
    private static final int STORIES = 50;
    private static final int HITS = 20;

    private final Ledger ledger;
    private final Intake intake;
    private final Lines lines;
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final JsonNode tools;

    Assistants(Ledger ledger, Intake intake, String language) {
        this.ledger = ledger;
        this.intake = intake;
        this.lines = new Lines(Frame.words(language));
        this.tools = tools();
    }

    private JsonNode tools() {
        try (var in = Assistants.class.getResourceAsStream("tools.json")) {
            if (in == null) {
                throw new IllegalStateException("not built in: tools.json");
            }
            return mapper.readTree(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void answer(ServerRequest request, ServerResponse response) {
        var refused = refused(request);
        if (refused.isPresent()) {
            response.status(refused.get()).send();
            return;
        }
        ObjectNode answer = mapper.createObjectNode().put("jsonrpc", "2.0").putNull("id");
        try {
            JsonNode asked = mapper.readTree(request.content().as(String.class));
            if (!asked.path("method").isString()) {
                fail(answer, NO_REQUEST, "This is no request; several at once are not taken.");
            } else if (!asked.has("id")) {
                response.status(Status.ACCEPTED_202).send();
                return;
            } else {
                answer.set("id", asked.get("id"));
                fill(answer, asked.path("method").asString(), asked.path("params"));
            }
        } catch (JacksonException e) {
            fail(answer, NO_JSON, "This is no JSON.");
        }
        response.header(HeaderNames.CONTENT_TYPE, JSON).send(mapper.writeValueAsBytes(answer));
    }

    /** The desk says nothing unasked, and keeps no sessions that could be ended. */
    void unasked(ServerRequest request, ServerResponse response) {
        response.header(HeaderNames.ALLOW, "POST")
                .status(Status.METHOD_NOT_ALLOWED_405)
                .send();
    }

    /** Why a request is not looked at: a page elsewhere sent it, it is no JSON, or speaks an unknown version. */
    private static Optional<Status> refused(ServerRequest request) {
        var headers = request.headers();
        String origin = headers.first(HeaderNames.ORIGIN).orElse("");
        if (!origin.isEmpty()
                && !origin.endsWith("://" + headers.first(HeaderNames.HOST).orElse(""))) {
            return Optional.of(Status.FORBIDDEN_403);
        }
        if (!headers.first(HeaderNames.CONTENT_TYPE).orElse("").startsWith("application/json")) {
            return Optional.of(Status.UNSUPPORTED_MEDIA_TYPE_415);
        }
        return headers.first(VERSION)
                .filter(version -> !PROTOCOLS.contains(version))
                .map(any -> Status.BAD_REQUEST_400);
    }

    private static void fail(ObjectNode answer, int code, String message) {
        answer.putObject("error").put("code", code).put("message", message);
    }

    private void fill(ObjectNode answer, String method, JsonNode params) {
        switch (method) {
            case "initialize" -> {
                String wished = params.path("protocolVersion").asString("");
                var result = answer.putObject("result");
                result.put("protocolVersion", PROTOCOLS.contains(wished) ? wished : PROTOCOLS.getFirst());
                result.putObject("capabilities").putObject("tools");
                result.putObject("serverInfo").put("name", "runut").put("version", "1");
            }
            case "ping" -> answer.putObject("result");
            case "tools/list" -> answer.set("result", tools);
            case "tools/call" -> call(answer, params.path("name").asString(""), params.path("arguments"));
            default -> fail(answer, NO_METHOD, "There is no such method.");
        }
    }

    private void call(ObjectNode answer, String name, JsonNode arguments) {
        var tool = tools.path("tools")
                .valueStream()
                .filter(known -> known.path("name").asString().equals(name))
                .findFirst();
        if (tool.isEmpty()) {
            fail(answer, NO_SUCH, "There is no such tool.");
            return;
        }
        var missing = tool.get()
                .path("inputSchema")
                .path("required")
                .valueStream()
                .map(JsonNode::asString)
                .filter(argument -> arguments.path(argument).asString("").isBlank())
                .findFirst();
        var said = missing.isPresent() ? Optional.<byte[]>empty() : said(name, arguments);
        String otherwise = missing.map(argument -> argument + ": it is missing, or no words.")
                .orElse("The ledger holds nothing by that id.");
        var result = answer.putObject("result");
        result.putArray("content")
                .addObject()
                .put("type", "text")
                .put(
                        "text",
                        said.map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                                .orElse(otherwise));
        result.put("isError", said.isEmpty());
    }

    private Optional<byte[]> said(String tool, JsonNode arguments) {
        String id = arguments.path("id").asString("");
        String words = arguments.path("words").asString("");
        return switch (tool) {
            case "check_claim" ->
                Optional.of(
                        lines.of(ledger.ask(intake.asked(arguments.path("text").asString(""))), JsonLines::write));
            case "search_claims" ->
                Optional.of(lines.list(ledger.find(Wanted.words(words), 0, HITS).claims(), "", JsonLines::write));
            case "search_articles" -> Optional.of(lines.list(ledger.search(words, HITS), "", JsonLines::write));
            case "list_stories" ->
                Optional.of(lines.list(ledger.stories(0, STORIES).stories(), "", JsonLines::write));
            case "get_story" -> ledger.story(id).map(story -> lines.of(story, JsonLines::write));
            case "get_article" -> ledger.article(id).map(article -> lines.of(article, JsonLines::write));
            case "trace_figure" ->
                ledger.storyOf(id)
                        .flatMap(story -> new Tracer(story).trace(id))
                        .map(trace -> lines.of(trace, JsonLines::write));
            default -> Optional.empty();
        };
    }
}
