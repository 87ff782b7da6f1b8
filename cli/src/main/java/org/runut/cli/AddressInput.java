package org.runut.cli;

import java.io.IOException;
import java.nio.file.Path;
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
import org.runut.web.fetch.Request;

/** Inputs that are addresses: fetched, kept in the archive where there is one, and read as pages are. */
final class AddressInput {
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
        }
    }

    private Read read(String address, Fetcher fetcher) throws IOException {
        return switch (fetcher.fetch(Request.of(Addresses.of(address)))) {
            case Failure failure -> refused(address, Reason.UNREADABLE, failure.detail());
            case Answer answer
            when !answer.isPage() ->
                refused(address, Reason.UNREADABLE, "The server answered " + answer.status() + ".");
            case Answer answer -> {
                keep(answer);
                yield pages.read(answer);
            }
        };
    }

    private void keep(Answer answer) throws IOException {
        if (archive != null) {
            try (var kept = Archive.open(archive)) {
                kept.keep(answer, Capture.Kind.PAGE);
            }
        }
    }

    private static Read refused(String address, Reason reason, String detail) {
        return new Read.Rejected(new Refused(address, reason, "", detail));
    }
}
