package org.runut.desk.web;

import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.runut.desk.account.Audit;
import org.runut.desk.account.Audit.Deed;
import org.runut.desk.export.Feed;
import org.runut.desk.follow.Followed;
import org.runut.desk.follow.Followed.Kind;
import org.runut.desk.follow.Follows;
import org.runut.desk.page.FollowPage;
import org.runut.desk.page.FollowsPage;
import org.runut.desk.page.Frame;
import org.runut.ledger.Ledger;

/** Answers requests about what people follow: saved questions, their feeds, their webhooks. */
final class Following {
    private static final int LONGEST_ADDRESS = 1_000;

    private final Follows follows;
    private final Ledger ledger;
    private final Visitors visitors;
    private final Screens screens;
    private final Gate gate;
    private final Audit audit;
    private final String language;

    Following(
            Follows follows,
            Ledger ledger,
            Visitors visitors,
            Screens screens,
            Gate gate,
            Audit audit,
            String language) {
        this.follows = follows;
        this.ledger = ledger;
        this.visitors = visitors;
        this.screens = screens;
        this.gate = gate;
        this.audit = audit;
        this.language = language;
    }

    void list(ServerRequest request, ServerResponse response) {
        var frame = visitors.frame(request, response);
        screens.send(request, response, FollowsPage.of(frame, follows.all(), follows::changes));
    }

    void show(ServerRequest request, ServerResponse response) {
        follows.find(id(request))
                .ifPresentOrElse(
                        one -> screens.send(
                                request,
                                response,
                                FollowPage.of(
                                        visitors.frame(request, response),
                                        one,
                                        follows.changes(one.id()),
                                        follows.deliveries(one.id()),
                                        mayChange(request, one))),
                        () -> screens.missing(request, response));
    }

    void feed(ServerRequest request, ServerResponse response) {
        var words = Frame.words(request.query().first("lang").orElse(language));
        follows.find(id(request))
                .map(one -> new Feed(words, Visitors.base(request)).of(one, follows.changes(one.id())))
                .ifPresentOrElse(
                        feed -> Packed.send(
                                request,
                                response,
                                "application/atom+xml; charset=utf-8",
                                feed.getBytes(StandardCharsets.UTF_8)),
                        () -> screens.missing(request, response));
    }

    void follow(ServerRequest request, ServerResponse response) {
        Form form = Form.of(request);
        if (!visitors.sent(request, form)) {
            screens.refuse(request, response);
            return;
        }
        String who = gate.who(request).name();
        var frame = visitors.frame(request, response);
        var one = !form.get("story").isEmpty()
                ? follows.follow(who, Kind.STORY, form.get("story"), title -> title)
                : !form.get("question").isEmpty()
                        ? follows.follow(who, Kind.QUESTION, form.get("question"), figure -> question(frame, figure))
                        : follows.follow(who, Kind.TEXT, form.get("text"), text -> text);
        if (one.isEmpty()) {
            screens.mistaken(request, response, "wish.gone");
        } else {
            audit.note(who, Deed.FOLLOWED, one.get().title());
            Screens.back(response, "/follow/" + one.get().id(), "");
        }
    }

    private String question(Frame frame, String figure) {
        return ledger.storyOf(figure).stream()
                .flatMap(story -> story.questions().stream()
                        .filter(question -> question.figures().stream()
                                .anyMatch(entry -> entry.figure().id().equals(figure)))
                        .map(question -> frame.words().of(question.label()) + " · " + story.title()))
                .findFirst()
                .orElse(figure);
    }

    void hook(ServerRequest request, ServerResponse response) {
        change(request, response, (form, one) -> {
            String address = form.get("hook").strip();
            if (address.isEmpty() || isAddress(address)) {
                follows.hook(one.id(), address);
                Screens.back(response, "/follow/" + one.id(), "");
            } else {
                screens.mistaken(request, response, "follow.hook.unfit");
            }
        });
    }

    private static boolean isAddress(String text) {
        try {
            String scheme = new URI(text).getScheme();
            boolean web = "https".equals(scheme) || "http".equals(scheme);
            return web && new URI(text).getHost() != null && text.length() <= LONGEST_ADDRESS;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    void test(ServerRequest request, ServerResponse response) {
        change(request, response, (form, one) -> {
            follows.test(one.id());
            Screens.back(response, "/follow/" + one.id(), "");
        });
    }

    void unfollow(ServerRequest request, ServerResponse response) {
        change(request, response, (form, one) -> {
            follows.unfollow(one.id());
            audit.note(gate.who(request).name(), Deed.UNFOLLOWED, one.title());
            Screens.back(response, "/follow", "");
        });
    }

    /** Whoever began to follow may change that, and who administers the desk. */
    private boolean mayChange(ServerRequest request, Followed one) {
        var person = gate.who(request);
        return person.mayAdmin() || person.mayReview() && person.name().equals(one.who());
    }

    private void change(ServerRequest request, ServerResponse response, BiConsumer<Form, Followed> change) {
        Form form = Form.of(request);
        var one = follows.find(id(request));
        if (one.isEmpty()) {
            screens.missing(request, response);
        } else if (!visitors.sent(request, form)) {
            screens.refuse(request, response);
        } else if (!mayChange(request, one.get())) {
            screens.forbid(request, response);
        } else {
            change.accept(form, one.get());
        }
    }

    private static String id(ServerRequest request) {
        return request.path().pathParameters().get("id");
    }
}
