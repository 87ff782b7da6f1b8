package org.runut.desk.web;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.runut.decide.Author;
import org.runut.desk.account.Audit;
import org.runut.desk.account.Audit.Deed;
import org.runut.desk.page.AddPage;
import org.runut.desk.page.ClipPage;
import org.runut.desk.page.ErrandPage;
import org.runut.desk.page.SheetPage;
import org.runut.desk.work.Clips;
import org.runut.desk.work.Errand;
import org.runut.desk.work.Errands;
import org.runut.desk.work.Intake;
import org.runut.desk.work.Wishes;
import org.runut.ledger.Ledger;
import org.runut.model.RawArticle;

/** Answers requests that bring something: texts, addresses, files, pages as somebody saw them, spreadsheets. */
final class Adding {
    private static final int MOST_ADDRESSES = 100;

    private final Ledger ledger;
    private final Intake intake;
    private final Visitors visitors;
    private final Screens screens;
    private final Gate gate;
    private final Audit audit;
    private final Errands errands;
    private final Runnable added;
    private final Clips clips = new Clips();
    private final RateLimit sending = new RateLimit(20, 0.2);

    Adding(
            Ledger ledger,
            Intake intake,
            Visitors visitors,
            Screens screens,
            Gate gate,
            Audit audit,
            Errands errands,
            Runnable added) {
        this.ledger = ledger;
        this.intake = intake;
        this.visitors = visitors;
        this.screens = screens;
        this.gate = gate;
        this.audit = audit;
        this.errands = errands;
        this.added = added;
    }

    void asking(ServerRequest request, ServerResponse response) {
        show(request, response, RawArticle.of(""), "");
    }

    private void show(ServerRequest request, ServerResponse response, RawArticle given, String problem) {
        var frame = visitors.frame(request, response);
        screens.send(request, response, new AddPage(frame, given, problem, Visitors.base(request)));
    }

    private void ours(ServerRequest request, ServerResponse response, Consumer<Form> work) {
        Form form = Form.of(request);
        if (visitors.sent(request, form)) {
            work.accept(form);
        } else {
            screens.refuse(request, response);
        }
    }

    private void uploaded(ServerRequest request, ServerResponse response, Consumer<Upload> work) {
        Upload upload = Upload.of(request);
        if (!visitors.sent(request, upload)) {
            screens.refuse(request, response);
        } else if (upload.content().length == 0) {
            screens.mistaken(request, response, "add.file.none");
        } else {
            work.accept(upload);
        }
    }

    private Consumer<String> noting(ServerRequest request) {
        String who = gate.who(request).name();
        return article -> audit.note(who, Deed.ADDED, article);
    }

    void text(ServerRequest request, ServerResponse response) {
        ours(request, response, form -> {
            var article = article(form);
            take(request, response, intake.read(article))
                    .ifPresent(problem -> show(request, response, article, problem));
        });
    }

    /** Adds what was read and goes to it; gives what is wrong where it can't. */
    private Optional<String> take(ServerRequest request, ServerResponse response, Intake.Outcome outcome) {
        return switch (outcome) {
            case Intake.Refused(var reason) ->
                Optional.of(visitors.frame(request, response).words().of(reason));
            case Intake.Taken(var analysis, var note) -> {
                var result = ledger.add(analysis);
                noting(request).accept(result.article());
                added.run();
                Screens.back(
                        response,
                        "/article/" + result.article(),
                        result.result().name());
                yield Optional.empty();
            }
        };
    }

    /** The article that the fields of a form, or of a program, make. */
    static RawArticle article(Wishes.Fields form) {
        return new RawArticle(
                "desk",
                field(form, "url"),
                field(form, "outlet"),
                field(form, "title"),
                field(form, "published"),
                field(form, "language"),
                null,
                form.get("text").replace("\r\n", "\n"));
    }

    private static @Nullable String field(Wishes.Fields form, String name) {
        String typed = form.get(name).strip();
        return typed.isEmpty() ? null : typed;
    }

    void addresses(ServerRequest request, ServerResponse response) {
        ours(request, response, form -> {
            var addresses = form.get("addresses")
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .limit(MOST_ADDRESSES)
                    .toList();
            if (addresses.isEmpty()) {
                screens.mistaken(request, response, "wish.nothing");
            } else {
                go(response, errands.fetch(addresses, noting(request)));
            }
        });
    }

    void file(ServerRequest request, ServerResponse response) {
        uploaded(
                request,
                response,
                upload -> go(response, errands.file(upload.file(), upload.content(), noting(request))));
    }

    private static void go(ServerResponse response, Errand errand) {
        Screens.back(response, "/adding/" + errand.id(), "");
    }

    void errand(ServerRequest request, ServerResponse response) {
        errands.find(request.path().pathParameters().get("id"))
                .ifPresentOrElse(
                        errand -> screens.send(
                                request,
                                response,
                                new ErrandPage(visitors.frame(request, response), errand.items(), errand.isDone())),
                        () -> screens.missing(request, response));
    }

    void sheet(ServerRequest request, ServerResponse response) {
        uploaded(request, response, upload -> {
            String who = gate.who(request).name();
            var author = new Author(who, InstantSource.system().instant(), upload.file());
            var sheet = intake.sheet(upload.content(), author, ledger);
            added.run();
            audit.note(who, Deed.IMPORTED, upload.file() + ": " + sheet.added());
            screens.send(request, response, new SheetPage(visitors.frame(request, response), sheet));
        });
    }

    /**
     * Takes what a bookmarklet sent from a page of another site, which is why nothing is known here of who it is. Nothing is
     * added: the answer leads to a page of this site, where who is signed in may say so.
     */
    void clip(ServerRequest request, ServerResponse response) {
        Form form = Form.of(request);
        var kept = sending.allows(Guard.caller(request), System.nanoTime())
                ? clips.keep(form.get("url"), form.get("html"), System.nanoTime())
                : Optional.<String>empty();
        response.header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8");
        if (kept.isEmpty()) {
            response.status(Status.REQUEST_ENTITY_TOO_LARGE_413).send(plain("#", "Terlalu besar · Too large"));
        } else {
            String to = "/clip/" + kept.get();
            response.header(HeaderNames.REFRESH, "0; url=" + to).send(plain(to, "Lanjut · Continue"));
        }
    }

    private static String plain(String to, String text) {
        return "<!DOCTYPE html><html lang=\"id\"><title>Runut</title><p><a href=\"" + to + "\">" + text
                + "</a></p></html>";
    }

    void clipped(ServerRequest request, ServerResponse response) {
        String name = request.path().pathParameters().get("id");
        var clip = clips.find(name, System.nanoTime());
        if (clip.isEmpty()) {
            screens.missing(request, response);
            return;
        }
        var outcome = intake.page(clip.get().address(), clip.get().html());
        screens.send(request, response, ClipPage.of(visitors.frame(request, response), name, clip.get(), outcome));
    }

    void addClipped(ServerRequest request, ServerResponse response) {
        ours(request, response, form -> {
            String name = request.path().pathParameters().get("id");
            var clip = clips.find(name, System.nanoTime());
            if (clip.isEmpty()) {
                screens.missing(request, response);
                return;
            }
            clips.forget(name);
            take(request, response, intake.page(clip.get().address(), clip.get().html()))
                    .ifPresent(problem -> show(request, response, RawArticle.of(""), problem));
        });
    }
}
