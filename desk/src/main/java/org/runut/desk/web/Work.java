package org.runut.desk.web;

import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.InstantSource;
import java.util.Optional;
import org.runut.desk.account.Audit;
import org.runut.desk.account.Audit.Deed;
import org.runut.desk.page.DecisionsPage;
import org.runut.desk.page.WorkPage;
import org.runut.desk.work.Wishes;
import org.runut.ledger.Ledger;

/** Answers requests that decide something; each needs the token of its visit. Shows what was decided, and what is to be done. */
final class Work {
    private final Ledger ledger;
    private final Visitors visitors;
    private final Frames frames;
    private final Screens screens;
    private final Wishes wishes;
    private final Gate gate;
    private final Audit audit;
    private final Runnable changed;
    private final InstantSource clock = InstantSource.system();

    Work(Ledger ledger, Visitors visitors, Frames frames, Screens screens, Gate gate, Audit audit, Runnable changed) {
        this.ledger = ledger;
        this.visitors = visitors;
        this.frames = frames;
        this.screens = screens;
        this.wishes = new Wishes(ledger);
        this.gate = gate;
        this.audit = audit;
        this.changed = changed;
    }

    /** The form that was sent; empty, and refused, where it came from elsewhere. */
    private Optional<Form> form(ServerRequest request, ServerResponse response) {
        Form form = Form.of(request);
        if (visitors.sent(request, form)) {
            return Optional.of(form);
        }
        screens.refuse(request, response);
        return Optional.empty();
    }

    void preferences(ServerRequest request, ServerResponse response) {
        form(request, response).ifPresent(form -> {
            visitors.prefer(request, response, form);
            Screens.back(response, form.get("here"), "");
        });
    }

    void decide(ServerRequest request, ServerResponse response) {
        form(request, response).ifPresent(form -> {
            var person = gate.who(request);
            switch (wishes.read(form, person.name(), clock.instant())) {
                case Wishes.Decided(var decision) -> {
                    ledger.decide(decision);
                    changed.run();
                    audit.note(person.name(), Deed.DECIDED, decision.kind() + " " + decision.id());
                    Screens.back(response, form.get("here"), decision.id() + mark(form));
                }
                case Wishes.Mistaken(var key) -> screens.mistaken(request, response, key);
            }
        });
    }

    /** The claim that was decided about, on the page of its article or story. */
    private static String mark(Form form) {
        String place = form.get("here").startsWith("/article/") ? "#c-" : "#r-";
        boolean listed = place.equals("#c-") || form.get("here").startsWith("/story/");
        return Wishes.QUICK.stream()
                .map(form::get)
                .map(subject -> subject.substring(subject.indexOf('/') + 1))
                .filter(figure -> listed && figure.matches("[\\w-]{1,80}"))
                .findFirst()
                .map(figure -> place + figure)
                .orElse("");
    }

    void decisions(ServerRequest request, ServerResponse response) {
        var page = DecisionsPage.of(
                frames.of(request, response),
                ledger.decisions(),
                Asked.words(request, "list"),
                Asked.number(request, "from", 0, Integer.MAX_VALUE));
        screens.send(request, response, page);
    }

    void list(ServerRequest request, ServerResponse response) {
        var page = WorkPage.of(frames.of(request, response), ledger.decisions(), Asked.words(request, "list"));
        screens.send(request, response, page);
    }
}
