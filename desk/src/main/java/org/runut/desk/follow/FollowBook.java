package org.runut.desk.follow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.runut.desk.follow.Change.Event;
import org.runut.ledger.Journal;
import org.runut.model.Label;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The lines of a journal that speak of what is followed, and what they come to. One thread at a time. */
final class FollowBook {
    private static final String KIND = "follow";
    private static final int AT_ONCE = 1_000;

    private final JsonMapper mapper = new JsonMapper();
    private final Journal journal;
    private final Map<String, Followed> followed = new LinkedHashMap<>();
    private final Map<String, Set<String>> known = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final Map<Long, List<Delivery>> deliveries = new LinkedHashMap<>();
    private long last;

    FollowBook(Journal journal) {
        this.journal = journal;
    }

    /** Reads what came since. */
    void read() {
        List<Journal.Noted> lines;
        do {
            lines = journal.after(KIND, last, AT_ONCE);
            for (var line : lines) {
                take(line, mapper.readTree(line.line()));
                last = line.number();
            }
        } while (lines.size() == AT_ONCE);
    }

    private void take(Journal.Noted noted, JsonNode line) {
        String id = text(line, "id");
        switch (text(line, "do")) {
            case "put" -> followed.put(id, followed(id, line));
            case "remove" -> followed.remove(id);
            case "known" -> line.path("keys").forEach(key -> known(id).add(key.asString("")));
            case "change" -> {
                var event = event(line);
                known(id).add(event.key());
                changes.add(new Change(noted.number(), noted.at(), id, event));
            }
            case "sent" -> {
                long change = line.path("change").asLong(0);
                deliveries
                        .computeIfAbsent(change, k -> new ArrayList<>())
                        .add(new Delivery(
                                id, change, noted.at(), line.path("ok").asBoolean(false), text(line, "detail")));
            }
            default -> throw new IllegalStateException("not a line about what is followed");
        }
    }

    private Set<String> known(String id) {
        return known.computeIfAbsent(id, k -> new HashSet<>());
    }

    private static String text(JsonNode line, String name) {
        return line.path(name).asString("");
    }

    private static Followed followed(String id, JsonNode line) {
        return new Followed(
                id,
                text(line, "who"),
                Followed.Kind.valueOf(text(line, "kind").toUpperCase(Locale.ROOT)),
                text(line, "about"),
                text(line, "title"),
                text(line, "hook"),
                text(line, "secret"),
                Instant.parse(text(line, "at")));
    }

    private static Event event(JsonNode line) {
        return new Event(
                text(line, "key"),
                Change.Kind.valueOf(text(line, "kind").toUpperCase(Locale.ROOT)),
                new Label(text(line.path("text"), "id"), text(line.path("text"), "en")),
                text(line, "path"));
    }

    List<Followed> all() {
        return List.copyOf(followed.values());
    }

    Optional<Followed> find(String id) {
        return Optional.ofNullable(followed.get(id));
    }

    boolean isKnown(String id, Event event) {
        return known(id).contains(event.key());
    }

    /** What changed about something, the latest first. */
    List<Change> changes(String id) {
        return changes.reversed().stream()
                .filter(change -> change.followed().equals(id))
                .toList();
    }

    /** Attempts to tell of a change, in order. */
    List<Delivery> deliveries(long change) {
        return List.copyOf(deliveries.getOrDefault(change, List.of()));
    }

    /** Attempts to tell of something that is followed, the latest first. */
    List<Delivery> deliveries(String id) {
        return deliveries.values().stream()
                .flatMap(List::stream)
                .filter(delivery -> delivery.followed().equals(id))
                .sorted(Comparator.comparing(Delivery::at).reversed())
                .toList();
    }

    private ObjectNode line(String what, String id) {
        return mapper.createObjectNode().put("do", what).put("id", id);
    }

    void put(Followed one, Instant now) {
        var line = line("put", one.id())
                .put("who", one.who())
                .put("kind", one.kind().key());
        line.put("about", one.about()).put("title", one.title()).put("hook", one.hook());
        note(line.put("secret", one.secret()).put("at", one.at().toString()), now);
    }

    void remove(String id, Instant now) {
        note(line("remove", id), now);
    }

    /** What is there already when following begins is no change. */
    void known(String id, List<Event> events, Instant now) {
        var line = line("known", id);
        var keys = line.putArray("keys");
        events.forEach(event -> keys.add(event.key()));
        note(line, now);
    }

    void change(String id, Event event, Instant now) {
        var line = line("change", id)
                .put("key", event.key())
                .put("kind", event.kind().key());
        line.putObject("text")
                .put("id", event.text().id())
                .put("en", event.text().en());
        note(line.put("path", event.path()), now);
    }

    void sent(Delivery delivery, Instant now) {
        var line = line("sent", delivery.followed()).put("change", delivery.change());
        note(line.put("ok", delivery.ok()).put("detail", delivery.detail()), now);
    }

    private void note(ObjectNode line, Instant now) {
        journal.note(KIND, now, line.toString());
        read();
    }
}
