package org.runut.web.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.runut.web.archive.Archive;
import org.runut.web.archive.Capture;
import org.runut.web.archive.Evidence;
import org.runut.web.feed.Feed;
import org.runut.web.feed.FeedException;
import org.runut.web.feed.FeedReader;
import org.runut.web.fetch.Fetched;
import org.runut.web.fetch.Fetched.Answer;
import org.runut.web.fetch.Fetched.Failure;
import org.runut.web.fetch.Request;

/** Asks for feeds only what is new, and keeps each new state of one in the archive. */
final class FeedKeeper {
    private static final Found NOTHING = new Found(List.of(), List.of());

    private final Archive archive;
    private final FeedReader reader = new FeedReader();

    FeedKeeper(Archive archive) {
        this.archive = archive;
    }

    /**
     * What a feed tells of.
     *
     * @param addresses of articles
     * @param sitemaps  that list more
     */
    record Found(List<URI> addresses, List<URI> sitemaps) {}

    /** A request for what has changed since the last time. */
    Request request(URI feed) {
        return last(feed)
                .map(c -> new Request(feed, c.etag(), c.lastModified()))
                .orElseGet(() -> Request.of(feed));
    }

    private Optional<Capture> last(URI feed) {
        return archive.captures(feed).stream()
                .filter(c -> c.kind() == Capture.Kind.FEED)
                .reduce((first, second) -> second);
    }

    /** What the feed tells of, now or, where it has not changed, since the last time. */
    Found read(URI feed, Fetched fetched, Collection<Notice> notices) {
        try {
            return switch (fetched) {
                case Answer answer
                when answer.isPage() -> {
                    var found = found(answer.address(), answer.content());
                    if (!archive.holds(answer)) {
                        archive.keep(answer, Capture.Kind.FEED);
                    }
                    yield found;
                }
                case Answer answer when answer.isUnchanged() && last(feed).isPresent() -> known(feed);
                case Answer answer -> failed(feed, answer.told(), notices);
                case Failure failure -> failed(feed, failure.detail(), notices);
            };
        } catch (FeedException e) {
            return failed(feed, e.getMessage() + ".", notices);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Found known(URI feed) throws IOException {
        var last = last(feed);
        var evidence = last.isEmpty() ? Optional.<Evidence>empty() : archive.evidence(last.get());
        return evidence.isEmpty()
                ? NOTHING
                : found(evidence.get().capture().address(), evidence.get().content());
    }

    private Found found(URI address, byte[] content) throws FeedException {
        var feed = reader.read(address, content);
        return new Found(feed.items().stream().map(Feed.Item::address).toList(), feed.sitemaps());
    }

    private static Found failed(URI feed, String detail, Collection<Notice> notices) {
        notices.add(new Notice(Notice.Kind.FEED_FAILED, feed, detail));
        return NOTHING;
    }
}
