package org.runut.cli;

import java.time.Clock;
import java.util.Set;
import org.runut.web.fetch.FetchLimits;
import org.runut.web.fetch.Fetcher;
import picocli.CommandLine.Option;

/** The option that lets pages be fetched from private networks. */
final class AllowOption {
    @Option(names = "--allow", paramLabel = "HOST", descriptionKey = "web.allow")
    Set<String> hosts = Set.of();

    /** What fetches pages. */
    Fetcher fetcher() {
        return new Fetcher(hosts, FetchLimits.usual(), Clock.systemUTC());
    }
}
