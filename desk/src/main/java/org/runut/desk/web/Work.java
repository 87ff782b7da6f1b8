package org.runut.desk.web;

import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runut.desk.page.AddPage;
import org.runut.desk.page.DecisionsPage;
import org.runut.desk.work.Intake;
import org.runut.desk.work.Wishes;
import org.runut.ledger.Ledger;
import org.runut.model.RawArticle;

/** Answers requests that change something: decisions and articles; each needs the token of its visit. */
final class Work {
    private final Ledger ledger;
    private final Intake intake;
    private final Visitors visitors;
    private final Screens screens;
    private final Wishes wishes;
    private final String user;
    private final InstantSource clock = InstantSource.system();

    Work(Ledger ledger, Intake intake, Visitors visitors, Screens screens, String user) {
        this.ledger = ledger;
        this.intake = intake;
        this.visitors = visitors;
        this.screens = screens;
        this.wishes = new Wishes(ledger);
        this.user = user;
    }

    /** The form that was sent; empty, and refused, where it came from elsewhere. */
    private Optional<Form> form(ServerRequest request, ServerResponse response) {
        Form form = Form.of(request.content().as(String.class));
        if (visitors.sent(request, form)) {
            return Optional.of(form);
        }
        screens.refuse(request, response);
        return Optional.empty();
    }

    void preferences(ServerRequest request, ServerResponse response) {
        form(request, response).ifPresent(form -> {
            visitors.prefer(response, form);
            Screens.back(response, form.get("here"), "");
        });
    }

    void decide(ServerRequest request, ServerResponse response) {
        form(request, response).ifPresent(form -> {
            switch (wishes.read(form, user, clock.instant())) {
                case Wishes.Decided(var decision) -> {
                    ledger.decide(decision);
                    Screens.back(response, form.get("here"), decision.id() + mark(form));
                }
                case Wishes.Mistaken(var key) -> screens.mistaken(request, response, key);
            }
        });
    }

    /** The claim that was decided about, on the page of its article. */
    private static String mark(Form form) {
        String figure = form.get("confirm").isEmpty() ? form.get("reject") : form.get("confirm");
        boolean marked = form.get("here").startsWith("/article/") && figure.matches("[\\w-]{1,80}");
        return marked ? "#c-" + figure : "";
    }

    void decisions(ServerRequest request, ServerResponse response) {
        screens.send(request, response, DecisionsPage.of(visitors.frame(request, response), ledger.decisions()));
    }

    void adding(ServerRequest request, ServerResponse response) {
        screens.send(request, response, new AddPage(visitors.frame(request, response), RawArticle.of(""), ""));
    }

    void add(ServerRequest request, ServerResponse response) {
        form(request, response).ifPresent(form -> {
            var article = article(form);
            switch (intake.read(article)) {
                case Intake.Taken(var analysis, var note) -> {
                    var added = ledger.add(analysis);
                    Screens.back(
                            response,
                            "/article/" + added.article(),
                            added.result().name());
                }
                case Intake.Refused(var reason) ->
                    screens.send(request, response, new AddPage(visitors.frame(request, response), article, reason));
            }
        });
    }

    private static RawArticle article(Form form) {
        return new RawArticle(
                "desk",
                field(form, "url"),
                field(form, "outlet"),
                field(form, "title"),
                field(form, "published"),
                field(form, "language"),
                null,
                form.get("text").replace("\r\n", "\n"));
    }

    private static @Nullable String field(Form form, String name) {
        String typed = form.get(name).strip();
        return typed.isEmpty() ? null : typed;
    }
}
