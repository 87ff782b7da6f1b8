package org.runut.desk.web;

import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.function.Consumer;
import org.runut.desk.account.Account;
import org.runut.desk.account.Accounts;
import org.runut.desk.account.Audit;
import org.runut.desk.account.Audit.Deed;
import org.runut.desk.account.Passwords;
import org.runut.desk.account.Person;
import org.runut.desk.account.Role;
import org.runut.desk.page.AccountPage;
import org.runut.desk.page.AuditPage;
import org.runut.desk.page.PeoplePage;
import org.runut.ledger.Ledger;

/** Who may do what: one's own account, everybody's for admins, and the log of what was done. */
final class People {
    private static final int ENTRIES = 500;

    private final Ledger ledger;
    private final Gate gate;
    private final Accounts accounts;
    private final Audit audit;
    private final Visitors visitors;
    private final Screens screens;

    People(Ledger ledger, Gate gate, Accounts accounts, Audit audit, Visitors visitors, Screens screens) {
        this.ledger = ledger;
        this.gate = gate;
        this.accounts = accounts;
        this.audit = audit;
        this.visitors = visitors;
        this.screens = screens;
    }

    void own(ServerRequest request, ServerResponse response) {
        String done = Asked.words(request, "done");
        screens.send(request, response, new AccountPage(visitors.frame(request, response), done.equals("password")));
    }

    void list(ServerRequest request, ServerResponse response) {
        show(request, response, "");
    }

    private void show(ServerRequest request, ServerResponse response, String token) {
        screens.send(request, response, new PeoplePage(visitors.frame(request, response), accounts.all(), token));
    }

    void log(ServerRequest request, ServerResponse response) {
        screens.send(
                request,
                response,
                AuditPage.of(visitors.frame(request, response), audit.latest(ENTRIES), ledger.decisions()));
    }

    void put(ServerRequest request, ServerResponse response) {
        change(request, response, form -> {
            String name = form.get("name").strip();
            var role = Role.of(form.get("role")).orElse(Role.READ);
            String password = form.get("password");
            boolean isNew = accounts.find(name).isEmpty();
            if (!Account.isName(name) || isNew && form.get("known").equals("yes")) {
                screens.mistaken(request, response, "people.name.unfit");
            } else if (!isNew && !form.get("known").equals("yes")) {
                screens.mistaken(request, response, "people.name.taken");
            } else if (!password.isEmpty() && !Passwords.isFit(password)) {
                screens.mistaken(request, response, "people.password.unfit");
            } else if (role != Role.ADMIN && !isAdminLeft(name, isNew)) {
                screens.mistaken(request, response, "people.admin.last");
            } else {
                accounts.put(name, role, password);
                audit.note(name(request), Deed.PUT_ACCOUNT, name + ": " + role.key());
                Screens.back(response, "/people", "");
            }
        });
    }

    /** The first account is an admin's, and the last admin stays one. */
    private boolean isAdminLeft(String name, boolean isNew) {
        return accounts.hasOtherAdmin(name)
                || !isNew && accounts.all().stream().noneMatch(one -> one.role() == Role.ADMIN);
    }

    void remove(ServerRequest request, ServerResponse response) {
        change(request, response, form -> {
            String name = form.get("name");
            if (!accounts.hasOtherAdmin(name)) {
                screens.mistaken(request, response, "people.admin.last");
                return;
            }
            accounts.remove(name);
            audit.note(name(request), Deed.REMOVED_ACCOUNT, name);
            Screens.back(response, "/people", "");
        });
    }

    void token(ServerRequest request, ServerResponse response) {
        change(request, response, form -> {
            String name = form.get("name");
            if (accounts.find(name).isEmpty()) {
                screens.mistaken(request, response, "people.name.unfit");
                return;
            }
            audit.note(name(request), Deed.MADE_TOKEN, name);
            show(request, response, accounts.token(name));
        });
    }

    private void change(ServerRequest request, ServerResponse response, Consumer<Form> change) {
        Form form = Form.of(request);
        if (visitors.sent(request, form)) {
            change.accept(form);
        } else {
            screens.refuse(request, response);
        }
    }

    private String name(ServerRequest request) {
        Person person = gate.who(request);
        return person.name();
    }
}
