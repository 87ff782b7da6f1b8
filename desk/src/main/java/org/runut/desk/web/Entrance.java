package org.runut.desk.web;

import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Optional;
import org.runut.desk.account.Account;
import org.runut.desk.account.Accounts;
import org.runut.desk.account.Audit;
import org.runut.desk.account.Audit.Deed;
import org.runut.desk.account.Passwords;
import org.runut.desk.page.SignInPage;

/** Lets people in and out, and lets them choose another password. */
final class Entrance {
    private final Gate gate;
    private final Accounts accounts;
    private final Audit audit;
    private final Visitors visitors;
    private final Screens screens;
    private final RateLimit tries = new RateLimit(8, 1 / 60.0);

    Entrance(Gate gate, Accounts accounts, Audit audit, Visitors visitors, Screens screens) {
        this.gate = gate;
        this.accounts = accounts;
        this.audit = audit;
        this.visitors = visitors;
        this.screens = screens;
    }

    void asking(ServerRequest request, ServerResponse response) {
        String to = request.query().first("to").orElse("/");
        if (gate.who(request).isKnown()) {
            Screens.back(response, to, "");
        } else {
            screens.send(request, response, new SignInPage(visitors.frame(request, response), to, "", ""));
        }
    }

    void signIn(ServerRequest request, ServerResponse response) {
        Form form = Form.of(request);
        if (!visitors.sent(request, form)) {
            screens.refuse(request, response);
            return;
        }
        String name = form.get("name").strip();
        boolean tooOften = !tries.allows("by " + Guard.caller(request), System.nanoTime())
                || !tries.allows("as " + name, System.nanoTime());
        var account = tooOften ? Optional.<Account>empty() : accounts.signIn(name, form.get("password"));
        if (account.isEmpty()) {
            audit.note(name, Deed.REFUSED, Guard.caller(request));
            response.status(tooOften ? Status.TOO_MANY_REQUESTS_429 : Status.FORBIDDEN_403);
            var frame = visitors.frame(request, response);
            String problem = frame.say(tooOften ? "signin.often" : "signin.wrong");
            screens.send(request, response, new SignInPage(frame, form.get("to"), name, problem));
            return;
        }
        gate.begin(request, response, account.get());
        visitors.begin(request, response);
        audit.note(name, Deed.SIGNED_IN, "");
        Screens.back(response, form.get("to"), "");
    }

    void signOut(ServerRequest request, ServerResponse response) {
        if (visitors.sent(request, Form.of(request))) {
            audit.note(gate.who(request).name(), Deed.SIGNED_OUT, "");
            gate.end(request, response);
            Screens.back(response, "/sign-in", "");
        } else {
            screens.refuse(request, response);
        }
    }

    /** Another password ends all other sessions of the account. */
    void password(ServerRequest request, ServerResponse response) {
        Form form = Form.of(request);
        var person = gate.who(request);
        if (!visitors.sent(request, form) || !person.signed()) {
            screens.refuse(request, response);
            return;
        }
        if (!Passwords.isFit(form.get("new"))) {
            screens.mistaken(request, response, "people.password.unfit");
            return;
        }
        boolean allowed = tries.allows("as " + person.name(), System.nanoTime());
        var account = allowed ? accounts.signIn(person.name(), form.get("old")) : Optional.<Account>empty();
        if (account.isEmpty()) {
            screens.mistaken(request, response, "people.password.wrong");
            return;
        }
        accounts.put(person.name(), person.role(), form.get("new"));
        audit.note(person.name(), Deed.CHANGED_PASSWORD, person.name());
        accounts.find(person.name()).ifPresent(now -> gate.begin(request, response, now));
        Screens.back(response, "/account", "password");
    }
}
