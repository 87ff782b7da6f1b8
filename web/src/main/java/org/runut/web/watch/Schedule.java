package org.runut.web.watch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.runut.web.archive.Archive;
import org.runut.web.archive.Capture;

/** When a page is looked at: at once where it never came, then after waits that double, and no more when it is old or gone. */
final class Schedule {
    private static final int GONE_FOR_GOOD = 2;

    private final Archive archive;
    private final WatchSettings settings;

    Schedule(Archive archive, WatchSettings settings) {
        this.archive = archive;
        this.settings = settings;
    }

    /** Whether an address that a feed tells of is to be fetched now. */
    boolean isDue(URI address, Instant now) {
        var captures = pages(address);
        return captures.isEmpty() || isDueAgain(captures, now);
    }

    /** The addresses of pages that are to be looked at again now. */
    List<URI> again(Instant now) {
        return archive.addresses().stream()
                .filter(address -> {
                    var captures = pages(address);
                    return !captures.isEmpty() && isDueAgain(captures, now);
                })
                .toList();
    }

    /** Only those asked for under this address: a page that redirects is looked at by its first address. */
    private List<Capture> pages(URI address) {
        return archive.captures(address).stream()
                .filter(c -> c.kind() == Capture.Kind.PAGE && c.requested().equals(address))
                .toList();
    }

    private boolean isDueAgain(List<Capture> captures, Instant now) {
        var first = captures.getFirst().time();
        var last = captures.getLast().time();
        boolean old = Duration.between(first, now).compareTo(settings.followed()) > 0;
        long gone = captures.reversed().stream()
                .takeWhile(c -> c.status() == 404 || c.status() == 410)
                .count();
        var sofar = Duration.between(first, last);
        boolean everyRound = settings.recheck().isZero();
        var wait = everyRound || sofar.compareTo(settings.recheck()) < 0 ? settings.recheck() : sofar;
        return !old && gone < GONE_FOR_GOOD && Duration.between(last, now).compareTo(wait) >= 0;
    }
}
