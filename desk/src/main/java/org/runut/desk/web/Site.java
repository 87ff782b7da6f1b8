package org.runut.desk.web;

import io.helidon.webserver.http.HttpRouting;
import org.runut.ledger.Ledger;

/** All that is served, in one visible place. */
public final class Site {
    private final Guard guard;
    private final Visitors visitors;
    private final Assets assets = new Assets();
    private final Pages pages;

    /** A site on a ledger. */
    public Site(String host, String language, Ledger ledger) {
        this.visitors = new Visitors(language, assets.directory());
        this.guard = new Guard(host);
        this.pages = new Pages(ledger, visitors);
    }

    /** Adds what is served to the routes of a server. */
    public void add(HttpRouting.Builder routing) {
        routing.addFilter(guard)
                .get(Assets.ROUTE, assets::send)
                .get("/", pages::stories)
                .get("/story/{id}", pages::story)
                .get("/article/{id}", pages::article)
                .get("/search", pages::search)
                .post("/preferences", pages::preferences)
                .any(pages::missing)
                .error(Exception.class, pages::broken);
    }
}
