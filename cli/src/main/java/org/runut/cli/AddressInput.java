package org.runut.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.runut.ledger.LedgerException;
import org.runut.model.DiskFault;
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

/** Inputs that are addresses: fetched, kept in the archive where there is one, and read as pages are. Threads may share it. */
final class AddressInput {
    /** Between two pages of one article. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final AllowOption allow;
    private final Opener archive;
    private final Opener waiting;
    private final BooleanSupplier isWaitedFor;
    private final Pages pages;
    private final Lock opening = new ReentrantLock();

    /** Opens the archive to add a page to it; empty where the page is not to be kept, or can't be now. */
    @FunctionalInterface
    private interface Opener {
        Optional<Archive> open() throws IOException;
    }

    /** Is told how it goes. */
    interface Listener {
        /** The first page is there. */
        void came();

        /** A page waits beside the archive until no other process adds to it. */
        void waits();

        /** A page was not kept, as another process adds to the archive. */
        void notKept();
    }

    /** For whom it makes no difference. */
    static final Listener NOBODY = new Listener() {
        @Override
        public void came() {}

        @Override
        public void waits() {}

        @Override
        public void notKept() {}
    };

    private AddressInput(
            AllowOption allow, Opener archive, Opener waiting, BooleanSupplier isWaitedFor, Overrides overrides) {
        this.isWaitedFor = isWaitedFor;
        this.waiting = waiting;
        this.allow = allow;
        this.archive = archive;
        this.pages = new Pages(overrides);
    }

    /** Fetches addresses, and keeps no pages. */
    static AddressInput keepingNothing(AllowOption allow, Overrides overrides) {
        return new AddressInput(allow, Optional::empty, Optional::empty, () -> false, overrides);
    }

    /** Fetches addresses, and keeps the pages in this archive; while another process adds to it, they wait beside it. */
    static AddressInput keepingWhereFree(AllowOption allow, Path archive, Overrides overrides) {
        return new AddressInput(
                allow,
                () -> Archive.openIfFree(archive),
                () -> Archive.openIfFree(Archive.waiting(archive)),
                () -> Archive.isWaitedFor(archive),
                overrides);
    }

    /**
     * The article at an address.
     *
     * @throws LedgerException where its page can't be kept
     */
    Read read(String address) {
        return read(address, NOBODY);
    }

    /** The same; tells how it goes. */
    Read read(String address, Listener listener) {
        try (var fetcher = allow.fetcher()) {
            return read(address, fetcher, listener);
        } catch (IllegalArgumentException e) {
            return refused(address, Reason.UNREADABLE, e.getMessage() + ".");
        } catch (IOException e) {
            throw new LedgerException("The page of " + address + " can't be kept: " + DiskFault.why(e) + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return refused(address, Reason.UNREADABLE, "It was interrupted.");
        }
    }

    private Read read(String address, Fetcher fetcher, Listener listener) throws IOException, InterruptedException {
        return switch (fetcher.fetch(Request.of(Addresses.of(address)))) {
            case Failure failure -> refused(address, Reason.UNREADABLE, failure.detail());
            case Answer answer when !answer.isPage() -> refused(address, Reason.UNREADABLE, answer.told());
            case Answer answer -> {
                listener.came();
                keep(answer, null, listener);
                yield whole(answer, fetcher, listener);
            }
        };
    }

    /** The article with the pages that follow; those nobody asked for by name are fetched only where and as fast as their site permits. */
    private Read whole(Answer first, Fetcher fetcher, Listener listener) throws IOException, InterruptedException {
        var article = pages.open(first);
        var polite = new PoliteFetcher(fetcher, PAUSE, 1, Clock.systemUTC());
        for (var next = article.next(); next.isPresent(); next = article.next()) {
            if (!(polite.fetch(Request.of(next.get()), fetched -> fetched) instanceof Answer part) || !part.isPage()) {
                break;
            }
            keep(part, first.requested(), listener);
            article.add(Pages.fetched(part));
        }
        return article.end();
    }

    private void keep(Answer answer, @Nullable URI partOf, Listener listener) throws IOException {
        opening.lock();
        try {
            if (!keep(answer, partOf, archive)) {
                if (keep(answer, partOf, waiting)) {
                    listener.waits();
                } else {
                    listener.notKept();
                }
            }
        } finally {
            opening.unlock();
        }
    }

    /** Takes up the pages that wait, where there are some and the archive is free; where it can't be written they go on waiting. */
    void takeUp() {
        opening.lock();
        try {
            if (isWaitedFor.getAsBoolean()) {
                var free = archive.open();
                if (free.isPresent()) {
                    free.get().close();
                }
            }
        } catch (IOException e) {
            System.getLogger(AddressInput.class.getName()).log(System.Logger.Level.WARNING, "pages still wait", e);
        } finally {
            opening.unlock();
        }
    }

    private static boolean keep(Answer answer, @Nullable URI partOf, Opener where) throws IOException {
        var opened = where.open();
        if (opened.isEmpty()) {
            return false;
        }
        try (var kept = opened.get()) {
            if (partOf == null) {
                kept.keep(answer, Capture.Kind.PAGE);
            } else {
                kept.keepPart(answer, partOf);
            }
            return true;
        }
    }

    private static Read refused(String address, Reason reason, String detail) {
        return new Read.Rejected(new Refused(address, reason, "", detail));
    }
}
