package org.runut.desk.web;

import io.helidon.webserver.http.HttpRouting;
import org.runut.ledger.Ledger;

/** All that is served, in one visible place. */
public final class Site {
    private final Guard guard;
    private final Visitors visitors;
    private final Assets assets = new Assets();
    private final Pages pages;
    private final Api api;

    /** A site on a ledger. */
    public Site(String host, String language, Ledger ledger) {
        this.visitors = new Visitors(language, assets.directory());
        this.guard = new Guard(host);
        this.pages = new Pages(ledger, visitors);
        this.api = new Api(ledger, language);
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
                .get("/story/{id}/figures.csv", api::csv)
                .get("/story/{id}/story.json", api::json)
                .get("/story/{id}/story.jsonld", api::linkedData)
                .get("/api/v1/stories", api::stories)
                .get("/api/v1/stories/{id}", api::story)
                .get("/api/v1/articles/{id}", api::article)
                .get("/api/v1/figures/{id}", api::trace)
                .get("/api/v1/search", api::search)
                .get("/api/v1/openapi.json", api::describe)
                .any(pages::missing)
                .error(Exception.class, pages::broken);
    }
}
