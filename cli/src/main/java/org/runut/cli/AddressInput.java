package org.runut.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.runut.model.Refused;
import org.runut.model.Refused.Reason;
import org.runut.read.Overrides;
import org.runut.read.Read;
import org.runut.web.archive.Archive;
import org.runut.web.archive.Capture;
import org.runut.web.fetch.Addresses;
import org.runut.web.fetch.Fetched.Answer;
import org.runut.web.fetch.Fetched.Failure;
import org.runut.web.fetch.Fetcher;
import org.runut.web.fetch.PoliteFetcher;
import org.runut.web.fetch.Request;

/** Inputs that are addresses: fetched, kept in the archive where there is one, and read as pages are. */
final class AddressInput {
    /** Between two pages of one article. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final AllowOption allow;
    private final @Nullable Path archive;
    private final Pages pages;

    /**
     * Fetches addresses.
     *
     * @param archive where to keep the pages; null where they are not to be kept
     */
    AddressInput(AllowOption allow, @Nullable Path archive, Overrides overrides) {
        this.allow = allow;
        this.archive = archive;
        this.pages = new Pages(overrides);
    }

    /** The article at an address. */
    Read read(String address) {
        try (var fetcher = allow.fetcher()) {
            return read(address, fetcher);
        } catch (IllegalArgumentException e) {
            return refused(address, Reason.UNREADABLE, e.getMessage() + ".");
        } catch (IOException e) {
            return refused(address, Reason.UNREADABLE, "It can't be kept: " + e.getMessage() + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return refused(address, Reason.UNREADABLE, "It was interrupted.");
        }
    }

    private Read read(String address, Fetcher fetcher) throws IOException, InterruptedException {
        return switch (fetcher.fetch(Request.of(Addresses.of(address)))) {
            case Failure failure -> refused(address, Reason.UNREADABLE, failure.detail());
            case Answer answer
            when !answer.isPage() ->
                refused(address, Reason.UNREADABLE, "The server answered " + answer.status() + ".");
            case Answer answer -> {
                keep(answer, null);
                yield whole(answer, fetcher);
            }
        };
    }

    /** The article with the pages that follow; those nobody asked for by name are fetched only where and as fast as their site permits. */
    private Read whole(Answer first, Fetcher fetcher) throws IOException, InterruptedException {
        var article = pages.open(first);
        var polite = new PoliteFetcher(fetcher, PAUSE, 1, Clock.systemUTC());
        for (var next = article.next(); next.isPresent(); next = article.next()) {
            if (!(polite.fetch(Request.of(next.get()), fetched -> fetched) instanceof Answer part) || !part.isPage()) {
                break;
            }
            keep(part, first.requested());
            article.add(Pages.fetched(part));
        }
        return article.end();
    }

    private void keep(Answer answer, @Nullable URI partOf) throws IOException {
        if (archive != null) {
            try (var kept = Archive.open(archive)) {
                if (partOf == null) {
                    kept.keep(answer, Capture.Kind.PAGE);
                } else {
                    kept.keepPart(answer, partOf);
                }
            }
        }
    }

    private static Read refused(String address, Reason reason, String detail) {
        return new Read.Rejected(new Refused(address, reason, "", detail));
    }
}
