package org.runut.web.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.runut.web.archive.Archive;
import org.runut.web.archive.Capture;
import org.runut.web.archive.Evidence;
import org.runut.web.fetch.Fetched;
import org.runut.web.fetch.Fetched.Answer;
import org.runut.web.fetch.Fetched.Failure;
import org.runut.web.fetch.PoliteFetcher;
import org.runut.web.fetch.Request;

/** Hands captures to the intake, with the further pages of their articles: those in the archive, else those that can be fetched. */
final class Taker {
    private static final int OPEN_AT_ONCE = 16;

    private final PoliteFetcher fetcher;
    private final Archive archive;
    private final Intake intake;
    private final TakenLog taken;
    private final Lock writer = new ReentrantLock();
    private final Semaphore rooms = new Semaphore(OPEN_AT_ONCE);

    Taker(PoliteFetcher fetcher, Archive archive, Intake intake, TakenLog taken) {
        this.fetcher = fetcher;
        this.archive = archive;
        this.intake = intake;
        this.taken = taken;
    }

    /** Takes in what a kill kept from it. */
    void left(Collection<Notice> notices) throws IOException, InterruptedException {
        for (var address : archive.addresses()) {
            for (var capture : archive.captures(address)) {
                if (capture.requested().equals(address)) {
                    take(capture, notices);
                }
            }
        }
    }

    /** Takes in the article that begins on a page, where the page or one that follows is not taken in yet. */
    void take(Capture first, Collection<Notice> notices) throws IOException, InterruptedException {
        boolean page = first.kind() == Capture.Kind.PAGE && (first.status() == 200 || first.revisit());
        boolean same = first.revisit() && archive.parts(first.requested()).isEmpty();
        if (!page || same || taken.has(first)) {
            return;
        }
        rooms.acquire();
        try {
            var evidence = archive.evidence(first);
            if (evidence.isPresent()) {
                var taking = intake.begin(evidence.get());
                var news = new ArrayList<>(parts(first, taking, notices));
                if (!first.revisit()) {
                    news.add(first);
                }
                end(first, taking, news, notices);
            }
        } finally {
            rooms.release();
        }
    }

    /** Brings the further pages together; gives those that are new. */
    private List<Capture> parts(Capture first, Intake.Taking taking, Collection<Notice> notices)
            throws IOException, InterruptedException {
        List<Capture> news = new ArrayList<>();
        for (var next = taking.next(); next.isPresent(); next = taking.next()) {
            var part = part(first, next.get(), notices);
            var evidence = part.isEmpty() ? Optional.<Evidence>empty() : archive.evidence(part.get());
            if (evidence.isEmpty()) {
                break;
            }
            taking.add(evidence.get());
            if (!part.get().revisit() && !taken.has(part.get())) {
                news.add(part.get());
            }
        }
        return news;
    }

    private Optional<Capture> part(Capture first, URI address, Collection<Notice> notices) throws InterruptedException {
        var kept = archive.parts(first).stream()
                .filter(part -> part.requested().equals(address))
                .findFirst();
        if (kept.isPresent() || !isLast(first)) {
            return kept;
        }
        var before = archive.parts(first.requested()).stream()
                .filter(part -> part.requested().equals(address) && part.status() == 200)
                .reduce((one, other) -> other);
        var request = new Request(
                address,
                before.map(Capture::etag).orElse(null),
                before.map(Capture::lastModified).orElse(null));
        return fetcher.fetch(request, fetched -> keep(fetched, first, notices));
    }

    /** Whether no later state of the page is known, so that what its site has now belongs to it. */
    private boolean isLast(Capture first) {
        return archive.captures(first.requested()).stream()
                .noneMatch(c -> c.kind() == Capture.Kind.PAGE && c.time().isAfter(first.time()));
    }

    private Optional<Capture> keep(Fetched fetched, Capture first, Collection<Notice> notices) {
        try {
            return switch (fetched) {
                case Answer answer
                when answer.isPage() || answer.isUnchanged() ->
                    Optional.of(archive.keepPart(answer, first.requested()));
                case Answer answer -> failed(answer, answer.told(), notices);
                case Failure failure -> failed(failure, failure.detail(), notices);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Capture> failed(Fetched fetched, String detail, Collection<Notice> notices) {
        notices.add(new Notice(Notice.Kind.FAILED, fetched.requested(), detail));
        return Optional.empty();
    }

    /** One at a time, since a ledger has one writer. */
    private void end(Capture first, Intake.Taking taking, List<Capture> news, Collection<Notice> notices)
            throws IOException {
        if (news.isEmpty()) {
            return;
        }
        writer.lock();
        try {
            var outcome = taking.end();
            switch (outcome.result()) {
                case ADDED -> notices.add(new Notice(Notice.Kind.NEW, first.requested(), ""));
                case UPDATED -> notices.add(new Notice(Notice.Kind.CHANGED, first.requested(), ""));
                case REFUSED -> notices.add(new Notice(Notice.Kind.REFUSED, first.requested(), outcome.detail()));
                case KNOWN -> {
                    // The page changed, its article did not.
                }
            }
            for (var capture : news) {
                taken.add(capture);
            }
        } finally {
            writer.unlock();
        }
    }
}
