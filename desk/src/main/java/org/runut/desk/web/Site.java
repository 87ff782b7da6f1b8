package org.runut.desk.web;

import io.helidon.webserver.http.HttpRouting;
import java.time.InstantSource;
import java.util.Set;
import org.runut.desk.account.Accounts;
import org.runut.desk.account.Audit;
import org.runut.desk.account.Person;
import org.runut.desk.account.Role;
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
        this.pages = new Pages(ledger, intake, vault, visitors, frames, screens);
        this.work = new Work(ledger, visitors, frames, screens, gate, audit, rounds::soon);
        this.workApi = new WorkApi(ledger, intake, follows, gate, audit, rounds::soon, language);
        this.following = new Following(follows, ledger, visitors, screens, gate, audit, language);
        this.errands = new Errands(ledger, intake, article -> rounds.soon());
        this.adding = new Adding(ledger, intake, visitors, screens, gate, audit, errands, rounds::soon);
        this.entrance = new Entrance(gate, accounts, audit, visitors, screens);
        this.people = new People(gate, accounts, audit, visitors, screens);
        this.assistants = new Assistants(ledger, intake, language);
        this.api = new Api(ledger, intake, vault, language);
    }

    /** Adds what is served to the routes of a server. */
    public void add(HttpRouting.Builder routing) {
        routing.addFilter(guard)
                .addFilter(gate)
                .get("/sign-in", entrance::asking)
                .post("/sign-in", entrance::signIn)
                .post("/sign-out", entrance::signOut)
                .get("/account", people::own)
                .post("/account/password", entrance::password)
                .get("/people", people.only(Role.ADMIN, people::list))
                .post("/people", people.only(Role.ADMIN, people::put))
                .post("/people/remove", people.only(Role.ADMIN, people::remove))
                .post("/people/token", people.only(Role.ADMIN, people::token))
                .get("/audit", people.only(Role.ADMIN, people::log))
                .get(Assets.ROUTE, assets::send)
                .get("/", pages::stories)
                .get("/story/{id}", pages::story)
                .get("/article/{id}", pages::article)
                .get("/ask", pages::ask)
                .get("/search", pages::search)
                .get("/figure/{id}", pages::figure)
                .get("/decisions", work::decisions)
                .get("/work", work::list)
                .get("/follow", following::list)
                .post("/follow", people.only(Role.REVIEW, following::follow))
                .get("/follow/{id}", following::show)
                .get("/follow/{id}/feed.atom", following::feed)
                .post("/follow/{id}/hook", people.only(Role.REVIEW, following::hook))
                .post("/follow/{id}/test", people.only(Role.REVIEW, following::test))
                .post("/follow/{id}/end", people.only(Role.REVIEW, following::unfollow))
                .get("/add", people.only(Role.REVIEW, adding::asking))
                .post("/add", people.only(Role.REVIEW, adding::text))
                .post("/add/addresses", people.only(Role.REVIEW, adding::addresses))
                .post("/add/file", people.only(Role.REVIEW, adding::file))
                .post("/add/sheet", people.only(Role.REVIEW, adding::sheet))
                .get("/adding/{id}", people.only(Role.REVIEW, adding::errand))
                .post("/clip", adding::clip)
                .get("/clip/{id}", people.only(Role.REVIEW, adding::clipped))
                .post("/clip/{id}", people.only(Role.REVIEW, adding::addClipped))
                .post("/decide", people.only(Role.REVIEW, work::decide))
                .post("/preferences", work::preferences)
                .get("/article/{id}/evidence.wacz", api::evidence)
                .get("/story/{id}/report", pages::report)
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
                .get("/api/v1/claims", api::claims)
                .get("/api/v1/ask", api::ask)
                .get("/api/v1/decisions", workApi::decisions)
                .post("/api/v1/decisions", people.only(Role.REVIEW, workApi::decide))
                .post("/api/v1/articles", people.only(Role.REVIEW, workApi::add))
                .get("/api/v1/follow", workApi::followed)
                .get("/api/v1/follow/{id}/changes", workApi::changes)
                .get("/api/v1/audit", people.only(Role.ADMIN, workApi::audit))
                .get("/api/v1/openapi.json", api::describe)
                .any(screens::missing)
                .error(Exception.class, screens::broken);
    }

    @Override
    public void close() {
        rounds.close();
        errands.close();
    }
}
