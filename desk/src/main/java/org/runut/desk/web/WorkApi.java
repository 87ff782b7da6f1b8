package org.runut.desk.web;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.runut.desk.account.Audit;
import org.runut.desk.account.Audit.Deed;
import org.runut.desk.follow.Change;
import org.runut.desk.follow.Followed;
import org.runut.desk.follow.Follows;
import org.runut.desk.page.Frame;
import org.runut.desk.work.Intake;
import org.runut.desk.work.Wishes;
import org.runut.json.JsonLines;
import org.runut.ledger.Ledger;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lets programs work: they decide and add as people do, see what was decided, what is followed and what was done. */
final class WorkApi {
    private static final String JSON = "application/json; charset=utf-8";
    private static final int USUAL = 50;
    private static final int MOST = 500;
    private static final int FURTHEST = 1_000_000;

    private final Ledger ledger;
    private final Intake intake;
    private final Follows follows;
    private final Gate gate;
    private final Audit audit;
    private final Runnable changed;
    private final String language;
    private final JsonMapper mapper = new JsonMapper();
    private final InstantSource clock = InstantSource.system();

    WorkApi(Ledger ledger, Intake intake, Follows follows, Gate gate, Audit audit, Runnable changed, String language) {
        this.ledger = ledger;
        this.intake = intake;
        this.follows = follows;
        this.gate = gate;
        this.audit = audit;
        this.changed = changed;
        this.language = language;
    }

    private Lines lines(ServerRequest request) {
        return new Lines(Frame.words(request.query().first("lang").orElse(language)));
    }

    /** What people decided, the latest first. */
    void decisions(ServerRequest request, ServerResponse response) {
        int from = Asked.number(request, "from", 0, FURTHEST);
        int limit = Math.max(1, Asked.number(request, "limit", USUAL, MOST));
        var all = ledger.decisions().reversed();
        var some = all.stream().skip(from).limit(limit).toList();
        String next = from + limit < all.size() ? "/api/v1/decisions?from=" + (from + limit) + "&limit=" + limit : "";
        Api.send(request, response, JSON, lines(request).list(some, next, JsonLines::write));
    }

    private void sent(ServerRequest request, ServerResponse response, Consumer<JsonFields> work) {
        JsonFields.of(request)
                .ifPresentOrElse(work, () -> wrong(response, "a JSON object is wanted, sent as application/json"));
    }

    private void wrong(ServerResponse response, String what) {
        response.status(Status.BAD_REQUEST_400);
        answer(response, mapper.createObjectNode().put("error", what));
    }

    private static void answer(ServerResponse response, ObjectNode object) {
        response.header(HeaderNames.CONTENT_TYPE, JSON).send(object + "\n");
    }

    /** Decides, with the fields of the forms. */
    void decide(ServerRequest request, ServerResponse response) {
        sent(request, response, fields -> {
            var person = gate.who(request);
            switch (new Wishes(ledger).read(fields, person.name(), clock.instant())) {
                case Wishes.Mistaken(String key) ->
                    wrong(response, lines(request).words().say(key));
                case Wishes.Decided(var decision) -> {
                    boolean isNew = ledger.decide(decision);
                    audit.note(person.name(), Deed.DECIDED, decision.kind() + " " + decision.id());
                    changed.run();
                    response.status(Status.CREATED_201);
                    response.header(HeaderNames.CONTENT_TYPE, JSON)
                            .send(lines(request).of(decision, (out, made) -> out.write(made, isNew)));
                }
            }
        });
    }

    /** Adds an article. */
    void add(ServerRequest request, ServerResponse response) {
        sent(request, response, fields -> {
            switch (intake.read(Adding.article(fields))) {
                case Intake.Refused(var reason) ->
                    wrong(response, lines(request).words().of(reason));
                case Intake.Taken(var analysis, var note) -> {
                    var added = ledger.add(analysis);
                    audit.note(gate.who(request).name(), Deed.ADDED, added.article());
                    changed.run();
                    boolean whole = note.equals(Intake.NOTHING);
                    String reason = whole ? null : note.en();
                    response.header(HeaderNames.CONTENT_TYPE, JSON)
                            .send(lines(request).of(added, (out, one) -> out.write("desk", one, whole, reason)));
                }
            }
        });
    }

    /** What is followed. */
    void followed(ServerRequest request, ServerResponse response) {
        var object = mapper.createObjectNode();
        var items = object.putArray("items");
        follows.all().forEach(one -> items.add(followed(one)));
        object.putNull("next");
        Api.send(request, response, JSON, (object + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private ObjectNode followed(Followed one) {
        var object = mapper.createObjectNode()
                .put("id", one.id())
                .put("kind", one.kind().key());
        object.put("about", one.about()).put("title", one.title()).put("by", one.who());
        return object.put("since", one.at().toString());
    }

    /** What changed about something that is followed, the latest first. */
    void changes(ServerRequest request, ServerResponse response) {
        String id = request.path().pathParameters().get("id");
        var one = follows.find(id);
        if (one.isEmpty()) {
            response.status(Status.NOT_FOUND_404);
            answer(response, mapper.createObjectNode().put("error", "there is none with this id"));
            return;
        }
        var object = mapper.createObjectNode();
        var items = object.putArray("items");
        follows.changes(id).stream().limit(MOST).forEach(change -> items.add(change(change)));
        object.putNull("next");
        Api.send(request, response, JSON, (object + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private ObjectNode change(Change change) {
        var event = change.event();
        var object = mapper.createObjectNode()
                .put("number", change.number())
                .put("at", change.at().toString());
        object.put("kind", event.kind().key()).put("path", event.path());
        object.putObject("text")
                .put("id", event.text().id())
                .put("en", event.text().en());
        return object;
    }

    /** Who did what, the latest first. */
    void audit(ServerRequest request, ServerResponse response) {
        var items = audit.latest(Math.max(1, Asked.number(request, "limit", USUAL, MOST))).stream()
                .map(Audit::json)
                .toList();
        String object = "{\"items\":[" + String.join(",\n", items) + "],\"next\":null}\n";
        Api.send(request, response, JSON, object.getBytes(StandardCharsets.UTF_8));
    }
}
