package org.runut.desk.web;

import io.helidon.http.Method;
import io.helidon.webserver.http.HttpRouting;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.runut.desk.account.Accounts;
import org.runut.desk.account.Audit;
import org.runut.desk.account.Person;
import org.runut.desk.follow.Follows;
import org.runut.desk.follow.Sender;
import org.runut.desk.page.Frame;
import org.runut.desk.work.Errands;
import org.runut.desk.work.Intake;
import org.runut.desk.work.Vault;
import org.runut.ledger.Ledger;

/** All that is served, in one visible place. */
public final class Site implements AutoCloseable {
    private final Guard guard;
    private final Visitors visitors;
    private final Assets assets = new Assets();
    private final Screens screens;
    private final Pages pages;
    private final Work work;
    private final Rounds rounds;
    private final Ahead ahead;
    private final Following following;
    private final Errands errands;
    private final Adding adding;
    private final Api api;
    private final WorkApi workApi;
    private final Assistants assistants;
    private final Gate gate;
    private final Entrance entrance;
    private final People people;

    /** A site on a ledger, reached under these names too; {@code local} is who asks where there are no accounts. */
    public Site(
            Set<String> names,
            String language,
            Person local,
            Ledger ledger,
            Intake intake,
            Sender sender,
            Vault vault) {
        var clock = InstantSource.system();
        var accounts = new Accounts(ledger.journal(), clock);
        var audit = new Audit(ledger.journal(), clock);
        var follows = new Follows(
                ledger, intake::asked, sender, Frame.words("id"), Frame.words("en"), InstantSource.system());
        this.rounds = new Rounds(follows);
        this.gate = new Gate(accounts, local);
        this.visitors = new Visitors(language, assets.directory(), gate);
        this.guard = new Guard(names);
        this.screens = new Screens(visitors);
        var frames = new Frames(ledger, visitors);
        this.ahead = new Ahead(ledger, Pages.STORIES);
        this.pages = new Pages(ledger, intake, vault, visitors, frames, screens, ahead::asked);
        this.work = new Work(ledger, visitors, frames, screens, gate, audit, rounds::soon);
        this.workApi = new WorkApi(ledger, intake, follows, gate, audit, rounds::soon, language);
        this.following = new Following(follows, ledger, visitors, screens, gate, audit, language);
        this.errands = new Errands(ledger, intake, article -> rounds.soon());
        this.adding = new Adding(ledger, intake, visitors, screens, gate, audit, errands, rounds::soon);
        this.entrance = new Entrance(gate, accounts, audit, visitors, screens);
        this.people = new People(ledger, gate, accounts, audit, visitors, screens);
        this.assistants = new Assistants(ledger, intake, language);
        this.api = new Api(ledger, intake, vault, language);
    }

    /** Adds what is served to the routes of a server. What there is not, only those who may read are told. */
    public void add(HttpRouting.Builder routing) {
        var doors = new Doors(gate, screens);
        routing.addFilter(guard);
        for (var route : routes()) {
            routing.route(route.method(), route.path(), doors.only(route.access(), route.handler()));
        }
        routing.any(doors.only(Access.READ, screens::missing)).error(Exception.class, screens::broken);
    }

    /** Every route with who may ask for it. */
    List<Route> routes() {
        return Stream.of(entrances(), pages(), works(), exports())
                .flatMap(List::stream)
                .toList();
    }

    /** Who one is, who else there is, and what every page needs. */
    private List<Route> entrances() {
        return List.of(
                Route.get("/sign-in", Access.ANYONE, entrance::asking),
                Route.post("/sign-in", Access.ANYONE, entrance::signIn),
                Route.post("/sign-out", Access.READ, entrance::signOut),
                Route.get("/account", Access.READ, people::own),
                Route.post("/account/password", Access.READ, entrance::password),
                Route.get("/people", Access.ADMIN, people::list),
                Route.post("/people", Access.ADMIN, people::put),
                Route.post("/people/remove", Access.ADMIN, people::remove),
                Route.post("/people/token", Access.ADMIN, people::token),
                Route.get("/audit", Access.ADMIN, people::log),
                Route.get(Assets.ROUTE, Access.ANYONE, assets::send),
                Route.post("/preferences", Access.READ, work::preferences));
    }

    /** What the ledger says. */
    private List<Route> pages() {
        return List.of(
                Route.get("/", Access.READ, pages::stories),
                Route.get("/story/{id}", Access.READ, pages::story),
                Route.get("/article/{id}", Access.READ, pages::article),
                Route.get("/article/{id}/claim/{claim}", Access.READ, pages::claim),
                Route.get("/ask", Access.READ, pages::ask),
                Route.get("/search", Access.READ, pages::search),
                Route.get("/figure/{id}", Access.READ, pages::figure),
                Route.get("/story/{id}/quotations", Access.READ, pages::quotations),
                Route.get("/story/{id}/report", Access.READ, pages::report));
    }

    /** What people do with it. */
    private List<Route> works() {
        return List.of(
                Route.get("/decisions", Access.READ, work::decisions),
                Route.get("/work", Access.READ, work::list),
                Route.get("/follow", Access.READ, following::list),
                Route.post("/follow", Access.REVIEW, following::follow),
                Route.get("/follow/{id}", Access.READ, following::show),
                Route.post("/follow/{id}/hook", Access.REVIEW, following::hook),
                Route.post("/follow/{id}/test", Access.REVIEW, following::test),
                Route.post("/follow/{id}/end", Access.REVIEW, following::unfollow),
                Route.get("/add", Access.REVIEW, adding::asking),
                Route.post("/add", Access.REVIEW, adding::text),
                Route.post("/add/addresses", Access.REVIEW, adding::addresses),
                Route.post("/add/file", Access.REVIEW, adding::file),
                Route.post("/add/sheet", Access.REVIEW, adding::sheet),
                Route.get("/adding/{id}", Access.REVIEW, adding::errand),
                Route.post("/clip", Access.ANYONE, adding::clip),
                Route.get("/clip/{id}", Access.REVIEW, adding::clipped),
                Route.post("/clip/{id}", Access.REVIEW, adding::addClipped),
                Route.post("/decide", Access.REVIEW, work::decide));
    }

    /** What is taken away, and what programs ask. */
    private List<Route> exports() {
        return List.of(
                Route.get("/follow/{id}/feed.atom", Access.READ, following::feed),
                Route.get("/article/{id}/evidence.wacz", Access.READ, api::evidence),
                Route.get("/story/{id}/figures.csv", Access.READ, api::csv),
                Route.get("/story/{id}/story.json", Access.READ, api::json),
                Route.get("/story/{id}/story.jsonld", Access.READ, api::linkedData),
                Route.get("/feed.atom", Access.READ, api::feed),
                Route.get("/story/{id}/feed.atom", Access.READ, api::storyFeed),
                Route.post("/mcp", Access.READ, assistants::answer),
                Route.get("/mcp", Access.READ, assistants::unasked),
                new Route(Method.DELETE, "/mcp", Access.READ, assistants::unasked),
                Route.get("/api/v1/stories", Access.READ, api::stories),
                Route.get("/api/v1/stories/{id}", Access.READ, api::story),
                Route.get("/api/v1/articles/{id}", Access.READ, api::article),
                Route.get("/api/v1/figures/{id}", Access.READ, api::trace),
                Route.get("/api/v1/search", Access.READ, api::search),
                Route.get("/api/v1/claims", Access.READ, api::claims),
                Route.get("/api/v1/ask", Access.READ, api::ask),
                Route.get("/api/v1/decisions", Access.READ, workApi::decisions),
                Route.post("/api/v1/decisions", Access.REVIEW, workApi::decide),
                Route.post("/api/v1/articles", Access.REVIEW, workApi::add),
                Route.get("/api/v1/follow", Access.READ, workApi::followed),
                Route.get("/api/v1/follow/{id}/changes", Access.READ, workApi::changes),
                Route.get("/api/v1/audit", Access.ADMIN, workApi::audit),
                Route.get("/api/v1/openapi.json", Access.READ, api::describe));
    }

    @Override
    public void close() {
        ahead.close();
        rounds.close();
        errands.close();
    }
}
