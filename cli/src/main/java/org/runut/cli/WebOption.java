package org.runut.cli;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.runut.web.fetch.FetchLimits;
import org.runut.web.fetch.Fetcher;
import picocli.CommandLine.Option;

/** The options of what fetches. */
final class WebOption {
    @Option(names = "--allow", paramLabel = "HOST", descriptionKey = "web.allow")
    Set<String> allowed = Set.of();

    @Option(
            names = "--pause",
            paramLabel = "TIME",
            defaultValue = "2s",
            converter = DurationConverter.class,
            descriptionKey = "web.pause")
    Duration pause = Duration.ofSeconds(2);

    Fetcher fetcher() {
        return new Fetcher(allowed, FetchLimits.usual(), Clock.systemUTC());
    }
}
