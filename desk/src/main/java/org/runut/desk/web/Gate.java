package org.runut.desk.web;

import io.helidon.http.HeaderNames;
import io.helidon.http.SetCookie;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.runut.desk.account.Account;
import org.runut.desk.account.Accounts;
import org.runut.desk.account.Person;

/**
 * Knows who asks. Where there are no accounts, whoever sits at this machine may do everything; at any other address, and
 * as soon as there is an account, one must be shown: by a session, or by a token.
 */
final class Gate {
    private static final String SESSION = "runut_session";
    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";

    private final Accounts accounts;
    private final Person local;
    private final Sessions sessions = new Sessions();

    /** A gate; {@code local} is who asks where there are no accounts: nobody, unless only this machine can ask. */
    Gate(Accounts accounts, Person local) {
        this.accounts = accounts;
        this.local = local;
    }

    /** Who asks. */
    Person who(ServerRequest request) {
        if (!accounts.any()) {
            return local;
        }
        String shown = request.headers().first(HeaderNames.AUTHORIZATION).orElse("");
        var account = shown.isEmpty() ? bySession(request) : byToken(shown);
        return account.map(Account::person).orElse(Person.NOBODY);
    }

    private Optional<Account> bySession(ServerRequest request) {
        return sessions.of(session(request), System.nanoTime())
                .flatMap(then ->
                        accounts.find(then.name()).filter(now -> now.secret().equals(then.secret())));
    }

    /** A token as programs send it; feed readers send it as a password. */
    private Optional<Account> byToken(String shown) {
        if (shown.startsWith(BEARER)) {
            return accounts.bearer(shown.substring(BEARER.length()).strip());
        }
        if (shown.startsWith(BASIC)) {
            String pair = decoded(shown.substring(BASIC.length()).strip());
            return accounts.bearer(pair.substring(pair.indexOf(':') + 1));
        }
        return Optional.empty();
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String session(ServerRequest request) {
        return request.headers().cookies().first(SESSION).orElse("");
    }

    /** Begins a session for an account. */
    void begin(ServerRequest request, ServerResponse response, Account account) {
        sessions.end(session(request));
        cookie(request, response, sessions.begin(account, System.nanoTime()));
    }

    /** Ends the session, if there is one. */
    void end(ServerRequest request, ServerResponse response) {
        sessions.end(session(request));
        cookie(request, response, "");
    }

    private static void cookie(ServerRequest request, ServerResponse response, String value) {
        response.headers()
                .addCookie(SetCookie.builder(SESSION, value)
                        .path("/")
                        .httpOnly(true)
                        .secure(Visitors.isSecure(request))
                        .sameSite(SetCookie.SameSite.STRICT)
                        .build());
    }
}
