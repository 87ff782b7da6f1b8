package org.runut.desk.web;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.runut.desk.page.Frame;
import org.runut.desk.work.Intake;
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
    private static final String PROTOCOL = "2025-06-18";
    private static final String JSON = "application/json; charset=utf-8";
    private static final int NO_METHOD = -32601;
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
        String type = request.headers().first(HeaderNames.CONTENT_TYPE).orElse("");
        if (!type.startsWith("application/json")) {
            response.status(Status.UNSUPPORTED_MEDIA_TYPE_415).send();
            return;
        }
        ObjectNode answer = mapper.createObjectNode().put("jsonrpc", "2.0");
        try {
            JsonNode asked = mapper.readTree(request.content().as(String.class));
            if (!asked.has("id")) {
                response.status(Status.ACCEPTED_202).send();
                return;
            }
            answer.set("id", asked.get("id"));
            fill(answer, asked.path("method").asString(""), asked.path("params"));
        } catch (JacksonException e) {
            answer.putNull("id");
            answer.putObject("error").put("code", NO_JSON).put("message", "This is no JSON.");
        }
        response.header(HeaderNames.CONTENT_TYPE, JSON).send(mapper.writeValueAsBytes(answer));
    }

    private void fill(ObjectNode answer, String method, JsonNode params) {
        switch (method) {
            case "initialize" -> {
                var result = answer.putObject("result");
                result.put("protocolVersion", PROTOCOL);
                result.putObject("capabilities").putObject("tools");
                result.putObject("serverInfo").put("name", "runut").put("version", "1");
            }
            case "ping" -> answer.putObject("result");
            case "tools/list" -> answer.set("result", tools);
            case "tools/call" -> call(answer, params.path("name").asString(""), params.path("arguments"));
            default -> answer.putObject("error").put("code", NO_METHOD).put("message", "There is no such method.");
        }
    }

    private void call(ObjectNode answer, String tool, JsonNode arguments) {
        var said = said(tool, arguments);
        var result = answer.putObject("result");
        result.putArray("content")
                .addObject()
                .put("type", "text")
                .put(
                        "text",
                        said.map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                                .orElse("The ledger holds nothing by that name, or there is no such tool."));
        result.put("isError", said.isEmpty());
    }

    private Optional<byte[]> said(String tool, JsonNode arguments) {
        String id = arguments.path("id").asString("");
        return switch (tool) {
            case "check_claim" ->
                Optional.of(
                        lines.of(ledger.ask(intake.asked(arguments.path("text").asString(""))), JsonLines::write));
            case "search_articles" ->
                Optional.of(
                        lines.list(ledger.search(arguments.path("words").asString(""), HITS), "", JsonLines::write));
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
