package org.runut.desk.web;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.runut.desk.page.ArticlePages;
import org.runut.desk.page.Frame;
import org.runut.desk.page.MessagePage;
import org.runut.desk.page.Page;
import org.runut.desk.page.Renderer;
import org.runut.desk.page.SearchPage;
import org.runut.desk.page.StoriesPage;
import org.runut.desk.page.StoryPages;
import org.runut.ledger.Ledger;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Story;

/** Answers requests for pages. */
final class Pages {
    private static final int STORIES = 60;
    private static final int HITS = 50;
    private static final int MOST = 1_000_000;

    private final Ledger ledger;
    private final Visitors visitors;
    private final Renderer renderer = new Renderer();
    private final CheckCache checks;

    Pages(Ledger ledger, Visitors visitors) {
        this.ledger = ledger;
        this.visitors = visitors;
        this.checks = new CheckCache(ledger);
    }

    void stories(ServerRequest request, ServerResponse response) {
        Frame frame = visitors.frame(request, response);
        int from = Asked.number(request, "from", 0, MOST);
        var all = ledger.stories();
        var some = all.subList(Math.min(from, all.size()), Math.min(from + STORIES, all.size()));
        String more = from + STORIES < all.size() ? "/?from=" + (from + STORIES) : "";
        send(request, response, StoriesPage.of(frame, some, more));
    }

    void story(ServerRequest request, ServerResponse response) {
        Optional<Story> story = ledger.story(id(request));
        if (story.isEmpty()) {
            missing(request, response);
            return;
        }
        send(request, response, StoryPages.of(visitors.frame(request, response), story.get(), checks));
    }

    void article(ServerRequest request, ServerResponse response) {
        Optional<Analysis> analysis = ledger.article(id(request));
        if (analysis.isEmpty()) {
            missing(request, response);
            return;
        }
        var story = analysis.get().figures().stream()
                .flatMap(figure -> ledger.storyOf(figure.id()).stream())
                .findFirst();
        send(request, response, ArticlePages.of(visitors.frame(request, response), analysis.get(), story));
    }

    void search(ServerRequest request, ServerResponse response) {
        Frame frame = visitors.frame(request, response);
        List<Article> found = frame.query().isBlank() ? List.of() : ledger.search(frame.query(), HITS);
        send(request, response, SearchPage.of(frame, found, found.size() == HITS));
    }

    void preferences(ServerRequest request, ServerResponse response) {
        Form form = Form.of(request.content().as(String.class));
        if (!visitors.sent(request, form)) {
            refuse(request, response);
            return;
        }
        visitors.prefer(response, form);
        back(response, form.get("here"));
    }

    /** Goes back to a page of this site, to no other. */
    private static void back(ServerResponse response, String here) {
        boolean inside = here.startsWith("/")
                && !here.startsWith("//")
                && here.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
        response.status(Status.SEE_OTHER_303)
                .header(HeaderNames.LOCATION, inside ? here : "/")
                .send();
    }

    private static String id(ServerRequest request) {
        return request.path().pathParameters().get("id");
    }

    void missing(ServerRequest request, ServerResponse response) {
        say(request, response, Status.NOT_FOUND_404, "missing");
    }

    private void refuse(ServerRequest request, ServerResponse response) {
        say(request, response, Status.FORBIDDEN_403, "refused");
    }

    void broken(ServerRequest request, ServerResponse response, Exception e) {
        System.getLogger(Pages.class.getName())
                .log(System.Logger.Level.ERROR, request.path().rawPath(), e);
        say(request, response, Status.INTERNAL_SERVER_ERROR_500, "broken");
    }

    private void say(ServerRequest request, ServerResponse response, Status status, String key) {
        Frame frame = visitors.frame(request, response);
        response.status(status);
        send(request, response, new MessagePage(frame, frame.say(key + ".title"), frame.say(key + ".text")));
    }

    private void send(ServerRequest request, ServerResponse response, Page page) {
        response.header(HeaderNames.CACHE_CONTROL, "private, no-cache");
        response.header(HeaderNames.VARY, "Cookie, Accept-Language, Accept-Encoding");
        Packed.send(
                request,
                response,
                "text/html; charset=utf-8",
                renderer.render(page).getBytes(StandardCharsets.UTF_8));
    }
}
