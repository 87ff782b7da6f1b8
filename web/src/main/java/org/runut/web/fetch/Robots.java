package org.runut.web.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.runut.web.fetch.Fetched.Answer;
import org.runut.web.fetch.Fetched.Failure;

/**
 * What sites permit (RFC 9309): robots.txt of each, kept for a day. Where it is not there everything is permitted; where it
 * can't be had now nothing is, for a while.
 */
final class Robots {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration AGAIN = Duration.ofMinutes(10);

    private final Fetcher fetcher;
    private final Clock clock;
    private final ConcurrentMap<String, Known> sites = new ConcurrentHashMap<>();

    Robots(Fetcher fetcher, Clock clock) {
        this.fetcher = fetcher;
        this.clock = clock;
    }

    /**
     * What is known of a site.
     *
     * @param rules   what it permits
     * @param until   how long that holds
     * @param trouble why nothing is known, in a sentence; empty where something is
     */
    record Known(BaseRobotRules rules, Instant until, String trouble) {
        Known(BaseRobotRules rules, Instant until) {
            this(rules, until, "");
        }
    }

    /** What is known of the site of an address. One thread asks for it, others wait. */
    Known of(URI address) {
        String site = site(address);
        var now = clock.instant();
        return sites.compute(site, (s, known) -> known != null && now.isBefore(known.until()) ? known : ask(s, now));
    }

    static String site(URI address) {
        return (address.getScheme() + "://" + address.getRawAuthority()).toLowerCase(Locale.ROOT);
    }

    private Known ask(String site, Instant now) {
        var parser = new SimpleRobotRulesParser();
        var address = URI.create(site + "/robots.txt");
        return switch (fetcher.fetch(Request.of(address))) {
            case Answer answer
            when answer.status() == 200 -> {
                String type = answer.header("Content-Type");
                var rules = parser.parseContent(
                        address.toString(),
                        answer.content(),
                        type == null ? "text/plain" : type,
                        List.of(Fetcher.AGENT.toLowerCase(Locale.ROOT)));
                yield new Known(rules, now.plus(KEPT));
            }
            case Answer answer
            when answer.status() < 500 && answer.status() != 429 -> new Known(parser.failedFetch(404), now.plus(KEPT));
            case Answer answer -> new Known(parser.failedFetch(503), now.plus(AGAIN), answer.told());
            // The page itself will be refused for the same reason, and say so.
            case Failure failure
            when failure.reason() == Fetched.Reason.ADDRESS -> new Known(parser.failedFetch(404), now.plus(AGAIN));
            case Failure failure -> new Known(parser.failedFetch(503), now.plus(AGAIN), failure.detail());
        };
    }
}
