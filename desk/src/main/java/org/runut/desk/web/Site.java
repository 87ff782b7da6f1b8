package org.runut.desk.web;

import io.helidon.webserver.http.HttpRouting;
import org.runut.desk.work.Intake;
import org.runut.ledger.Ledger;

/** All that is served, in one visible place. */
public final class Site {
    private final Guard guard;
    private final Visitors visitors;
    private final Assets assets = new Assets();
    private final Screens screens;
    private final Pages pages;
    private final Work work;
    private final Api api;
    private final Assistants assistants;

    /** A site on a ledger, served at this host, in this language by default, to this user. */
    public Site(String host, String language, String user, Ledger ledger, Intake intake) {
        this.visitors = new Visitors(language, assets.directory());
        this.guard = new Guard(host);
        this.screens = new Screens(visitors);
        this.pages = new Pages(ledger, intake, visitors, screens);
        this.work = new Work(ledger, intake, visitors, screens, user);
        this.assistants = new Assistants(ledger, intake, language);
        this.api = new Api(ledger, intake, language);
    }

    /** Adds what is served to the routes of a server. */
    public void add(HttpRouting.Builder routing) {
        routing.addFilter(guard)
                .get(Assets.ROUTE, assets::send)
                .get("/", pages::stories)
                .get("/story/{id}", pages::story)
                .get("/article/{id}", pages::article)
                .get("/ask", pages::ask)
                .get("/search", pages::search)
                .get("/figure/{id}", pages::figure)
                .get("/decisions", work::decisions)
                .get("/add", work::adding)
                .post("/add", work::add)
                .post("/decide", work::decide)
                .post("/preferences", work::preferences)
                .get("/story/{id}/figures.csv", api::csv)
                .get("/story/{id}/story.json", api::json)
                .get("/story/{id}/story.jsonld", api::linkedData)
                .get("/feed.atom", api::feed)
                .get("/story/{id}/feed.atom", api::storyFeed)
                .post("/mcp", assistants::answer)
                .get("/api/v1/stories", api::stories)
                .get("/api/v1/stories/{id}", api::story)
                .get("/api/v1/articles/{id}", api::article)
                .get("/api/v1/figures/{id}", api::trace)
                .get("/api/v1/search", api::search)
                .get("/api/v1/ask", api::ask)
                .get("/api/v1/openapi.json", api::describe)
                .any(screens::missing)
                .error(Exception.class, screens::broken);
    }
}
