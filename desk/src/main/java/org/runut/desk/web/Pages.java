package org.runut.desk.web;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.runut.decide.Subjects;
import org.runut.desk.page.ArticlePage;
import org.runut.desk.page.ArticlePages;
import org.runut.desk.page.AskPages;
import org.runut.desk.page.ClaimPages;
import org.runut.desk.page.FigurePages;
import org.runut.desk.page.Frame;
import org.runut.desk.page.Links;
import org.runut.desk.page.NewsMaker;
import org.runut.desk.page.PastMaker;
import org.runut.desk.page.QuotationsPages;
import org.runut.desk.page.ReportPages;
import org.runut.desk.page.SearchPages;
import org.runut.desk.page.StoriesPage;
import org.runut.desk.page.StoryPage;
import org.runut.desk.page.StoryPages;
import org.runut.desk.work.Intake;
import org.runut.desk.work.Vault;
import org.runut.ledger.KeptVersion;
import org.runut.ledger.KnownOn;
import org.runut.ledger.Ledger;
import org.runut.link.Tracer;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Check;
import org.runut.model.Ruling;
import org.runut.model.Story;
import org.runut.model.TimeValue;
import org.runut.words.Dates;

/** Answers requests for pages. */
final class Pages {
    /** So many stories stand on the first page. */
    static final int STORIES = 60;

    private static final int ARRIVALS = 500;
    private static final int NEWS = 6;
    private static final int HITS = 50;
    private static final int MOST = 1_000_000;

    private final Ledger ledger;
    private final Intake intake;
    private final Vault vault;
    private final Visitors visitors;
    private final Frames frames;
    private final Screens screens;
    private final Runnable asked;
    private final InstantSource clock = InstantSource.system();

    Pages(
            Ledger ledger,
            Intake intake,
            Vault vault,
            Visitors visitors,
            Frames frames,
            Screens screens,
            Runnable asked) {
        this.intake = intake;
        this.vault = vault;
        this.ledger = ledger;
        this.visitors = visitors;
        this.frames = frames;
        this.screens = screens;
        this.asked = asked;
    }

    void stories(ServerRequest request, ServerResponse response) {
        asked.run();
        Frame frame = frames.of(request, response);
        int from = Asked.number(request, "from", 0, MOST);
        var since = visitors.seenBefore(request, response, clock.instant());
        String state = ledger.state() + since.map(time -> " " + time).orElse("");
        screens.sendKept(request, response, frame, state, own -> Optional.of(stories(own, from, since)));
    }

    private StoriesPage stories(Frame frame, int from, Optional<Instant> since) {
        var list = ledger.stories(from, STORIES);
        return StoriesPage.of(
                frame,
                list.stories(),
                since.filter(time -> from == 0).map(time -> news(frame, time)).orElse(List.of()),
                since.map(time -> new Dates(frame.words()).of(at(time))).orElse(""),
                from + STORIES < list.all() ? "/?from=" + (from + STORIES) : "");
    }

    /** What came to stories since a time, for the stories to which something came last. */
    private List<StoriesPage.News> news(Frame frame, Instant since) {
        var byStory = new LinkedHashMap<String, Set<String>>();
        for (var came : ledger.arrivals(since, ARRIVALS)) {
            byStory.computeIfAbsent(came.story(), story -> new LinkedHashSet<>())
                    .add(came.article());
        }
        return byStory.entrySet().stream()
                .limit(NEWS)
                .flatMap(entry -> ledger.story(entry.getKey()).stream()
                        .map(story -> NewsMaker.of(frame, story, entry.getValue())))
                .toList();
    }

    private static TimeValue at(Instant time) {
        return new TimeValue(LocalDateTime.ofInstant(time, ZoneId.systemDefault())
                .truncatedTo(ChronoUnit.MINUTES)
                .toString());
    }

    void story(ServerRequest request, ServerResponse response) {
        asked.run();
        String id = id(request);
        var state = ledger.state(id);
        if (state.isEmpty()) {
            screens.missing(request, response);
        } else if (!Asked.words(request, "day").isEmpty()) {
            ledger.story(id).ifPresent(story -> asOnDay(request, response, story));
        } else {
            var day = day(Asked.words(request, "known"));
            screens.sendKept(
                    request,
                    response,
                    frames.of(request, response),
                    state.get(),
                    own -> ledger.story(id).map(story -> story(own, story, day)));
        }
    }

    private StoryPage story(Frame frame, Story story, Optional<LocalDate> day) {
        return day.flatMap(known -> ledger.story(
                                story.id(), KnownOn.end(known, ZoneId.systemDefault(), KnownOn.By.PUBLISHED))
                        .map(then -> StoryPages.of(frame, then, this::checks, story, known.toString())))
                .orElseGet(() -> StoryPages.of(frame, story, this::checks));
    }

    private List<Check> checks(Article article) {
        return ledger.article(article.id()).map(Analysis::checks).orElse(List.of());
    }

    /** Who is quoted in a story. */
    void quotations(ServerRequest request, ServerResponse response) {
        ledger.story(id(request))
                .ifPresentOrElse(
                        story -> screens.send(
                                request,
                                response,
                                QuotationsPages.of(
                                        frames.of(request, response),
                                        story,
                                        story.articles().stream()
                                                .flatMap(article -> ledger.article(article.id()).stream())
                                                .toList())),
                        () -> screens.missing(request, response));
    }

    /** A story to be printed, with its evidence in footnotes. */
    void report(ServerRequest request, ServerResponse response) {
        ledger.story(id(request))
                .ifPresentOrElse(
                        story -> screens.send(
                                request,
                                response,
                                ReportPages.of(frames.of(request, response), story, vault, clock.instant())),
                        () -> screens.missing(request, response));
    }

    /** The slider counts the days on which something was published; the address that is kept names the day. */
    private static void asOnDay(ServerRequest request, ServerResponse response, Story story) {
        var days = StoryPages.days(story);
        int place = Asked.number(request, "day", days.size(), days.size());
        String known = place == 0 || place >= days.size() ? "" : "?known=" + days.get(place - 1);
        response.status(Status.SEE_OTHER_303)
                .header(HeaderNames.LOCATION, Links.story(story.id()) + known)
                .send();
    }

    private static Optional<LocalDate> day(String asked) {
        return TimeValue.parse(asked).filter(TimeValue::isDay).flatMap(TimeValue::first);
    }

    void figure(ServerRequest request, ServerResponse response) {
        String id = id(request);
        var story = ledger.storyOf(id);
        var trace = story.flatMap(of -> new Tracer(of).trace(id));
        var gone = story.flatMap(of -> article(of, id));
        if (trace.isPresent()) {
            screens.send(request, response, FigurePages.of(frames.of(request, response), trace.get()));
        } else if (gone.isPresent()) {
            String done = Asked.words(request, "done");
            String place = "#c-" + id;
            String article = Links.article(gone.get());
            Screens.back(response, done.isEmpty() ? article + place : article, done.isEmpty() ? "" : done + place);
        } else {
            screens.missing(request, response);
        }
    }

    /** The article of a figure that somebody decided about: where it is none, what is left of it stands there. */
    private static Optional<String> article(Story story, String figure) {
        return story.rulings().stream()
                .filter(ruling -> ruling.claims().contains(figure))
                .flatMap(ruling -> Subjects.anchors(ruling.decision()).stream())
                .map(anchor -> anchor.article())
                .findFirst();
    }

    void article(ServerRequest request, ServerResponse response) {
        String id = id(request);
        String state = ledger.storyWith(id).flatMap(ledger::state).orElseGet(ledger::state);
        var versions = ledger.versions(id);
        if (versions.isEmpty()) {
            screens.missing(request, response);
            return;
        }
        var proofs = vault.of(versions.getLast().analysis().article());
        String all = state + proofs + versions.stream().map(Pages::state).toList();
        screens.sendKept(
                request,
                response,
                frames.of(request, response),
                all,
                own -> Optional.of(article(own, versions, proofs)));
    }

    private static String state(KeptVersion version) {
        var analysis = version.analysis();
        return analysis.article().version() + " " + analysis.maker() + " " + version.added();
    }

    private ArticlePage article(Frame frame, List<KeptVersion> versions, List<Vault.Proof> proofs) {
        var analysis = versions.getLast().analysis();
        var story = story(analysis);
        var past = new PastMaker(frame).of(versions, proofs);
        return ArticlePages.of(frame, analysis, story, rulings(analysis, story), past);
    }

    private Optional<Story> story(Analysis analysis) {
        return ledger.storyWith(analysis.article().id()).flatMap(ledger::story);
    }

    /** What was decided about the claims of an article. */
    private List<Ruling> rulings(Analysis analysis, Optional<Story> story) {
        return story.map(Story::rulings).orElseGet(ledger::decisions).stream()
                .filter(ruling -> Subjects.anchors(ruling.decision()).stream()
                        .anyMatch(anchor ->
                                anchor.article().equals(analysis.article().id())))
                .toList();
    }

    /** A claim of any kind; the page of a figure is its own. */
    void claim(ServerRequest request, ServerResponse response) {
        String claim = request.path().pathParameters().get("claim");
        var analysis = ledger.article(id(request));
        var story = analysis.flatMap(this::story);
        var page = analysis.flatMap(
                of -> ClaimPages.of(frames.of(request, response), of, claim, story, rulings(of, story)));
        if (page.isPresent()) {
            screens.send(request, response, page.get());
        } else if (ledger.storyOf(claim).isPresent()) {
            response.status(Status.SEE_OTHER_303)
                    .header(HeaderNames.LOCATION, Links.trace(claim))
                    .send();
        } else {
            screens.missing(request, response);
        }
    }

    void ask(ServerRequest request, ServerResponse response) {
        Frame frame = frames.of(request, response);
        String text = Asked.text(request);
        screens.send(
                request,
                response,
                text.isBlank() ? AskPages.none(frame) : AskPages.of(frame, ledger.ask(intake.asked(text))));
    }

    void search(ServerRequest request, ServerResponse response) {
        Frame frame = visitors.frame(request, response);
        var searching = Searching.of(request);
        var found = searching.find(ledger, HITS);
        screens.send(
                request,
                response,
                SearchPages.of(frame, searching.asked(), found, found.articles().size() == HITS));
    }

    private static String id(ServerRequest request) {
        return request.path().pathParameters().get("id");
    }
}
