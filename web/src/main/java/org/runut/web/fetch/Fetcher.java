package org.runut.web.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;
import org.runut.web.fetch.Fetched.Answer;
import org.runut.web.fetch.Fetched.Failure;
import org.runut.web.fetch.Fetched.Reason;

/**
 * Fetches one address at a time, whatever the server does: only http and https, only public addresses (looked at again after
 * each redirect and each change of a name), within limits of time, size and redirects. Runs no scripts, keeps no cookies.
 * Threads may share it.
 */
public final class Fetcher implements AutoCloseable {
    /** How this software names itself to servers and in robots.txt. */
    public static final String AGENT = "Runut";

    private final CloseableHttpClient client;
    private final ScheduledExecutorService watchdog = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fetch-watchdog").factory());
    private final FetchLimits limits;
    private final Clock clock;

    /**
     * A fetcher.
     *
     * @param allowed hosts that may be asked although they are in a private or local network
     * @param limits  what one fetch may cost
     * @param clock   tells when something was fetched
     */
    public Fetcher(Set<String> allowed, FetchLimits limits, Clock clock) {
        this(allowed, limits, clock, InetAddress::getAllByName);
    }

    Fetcher(Set<String> allowed, FetchLimits limits, Clock clock, GuardedResolver.Names names) {
        this.limits = limits;
        this.clock = clock;
        this.client = Clients.of(
                new GuardedResolver(
                        allowed.stream()
                                .map(host -> host.toLowerCase(Locale.ROOT))
                                .collect(Collectors.toSet()),
                        names),
                limits);
    }

    /** Fetches. It never throws; whatever goes wrong is a failure with its reason. */
    public Fetched fetch(Request request) {
        long deadline = System.nanoTime() + limits.total().toNanos();
        var address = request.address();
        try {
            for (int hops = 0; hops <= limits.redirects(); hops++) {
                Addresses.check(address);
                var answer = once(request, address, deadline);
                var next = redirect(answer);
                if (next == null) {
                    return answer;
                }
                address = address.resolve(next);
            }
            return new Failure(
                    request.address(), Reason.REDIRECTS, "It redirects more than " + limits.redirects() + " times.");
        } catch (IOException e) {
            return failure(request.address(), e, deadline);
        }
    }

    /** Sends a body, and follows no redirect. It never throws; whatever goes wrong is a failure with its reason. */
    public Fetched post(URI address, Map<String, String> headers, byte[] body) {
        long deadline = System.nanoTime() + limits.total().toNanos();
        var post = new HttpPost(address);
        headers.forEach(post::setHeader);
        post.setEntity(new ByteArrayEntity(body, null));
        try {
            Addresses.check(address);
            return send(post, address, address, deadline);
        } catch (IOException e) {
            return failure(address, e, deadline);
        }
    }

    private static @Nullable URI redirect(Answer answer) throws RefusedException {
        String location = answer.header("Location");
        boolean redirects = answer.status() >= 300 && answer.status() < 400 && answer.status() != 304;
        if (!redirects || location == null) {
            return null;
        }
        return Addresses.parse(location);
    }

    private static Failure failure(URI requested, IOException e, long deadline) {
        return Mishaps.of(requested, e, System.nanoTime() - deadline >= 0);
    }

    private Answer once(Request request, URI address, long deadline) throws IOException {
        try {
            return send(get(request, address), request.address(), address, deadline);
        } catch (NoHttpResponseException e) {
            // The server closed a connection it had kept open, just as it was used again: it never saw the request.
            return send(get(request, address), request.address(), address, deadline);
        }
    }

    private static HttpGet get(Request request, URI address) {
        var get = new HttpGet(address);
        get.setHeader("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        get.setHeader("Accept-Encoding", "gzip");
        if (request.etag() != null) {
            get.setHeader("If-None-Match", request.etag());
        }
        if (request.lastModified() != null) {
            get.setHeader("If-Modified-Since", request.lastModified());
        }
        return get;
    }

    private Answer send(HttpUriRequestBase request, URI requested, URI address, long deadline) throws IOException {
        var time = clock.instant();
        var end = watchdog.schedule(request::cancel, deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        try {
            return client.execute(request, response -> answer(requested, address, time, response, deadline));
        } catch (IOException e) {
            request.cancel();
            throw e;
        } finally {
            end.cancel(false);
        }
    }

    private Answer answer(URI requested, URI address, Instant time, ClassicHttpResponse response, long deadline)
            throws IOException {
        List<Header> headers = new ArrayList<>();
        for (var header : response.getHeaders()) {
            headers.add(new Header(header.getName(), header.getValue() == null ? "" : header.getValue()));
        }
        byte[] body = new byte[0];
        if (response.getEntity() != null) {
            body = body(response.getEntity().getContent(), deadline);
        }
        var coding = response.getFirstHeader("Content-Encoding");
        byte[] content = Decompression.content(body, coding == null ? null : coding.getValue(), limits.bytes());
        return new Answer(requested, address, time, response.getCode(), headers, body, content);
    }

    /** Does not close the stream on a failure: that would read the rest of it, however much there is. */
    private byte[] body(InputStream in, long deadline) throws IOException {
        var out = new ByteArrayOutputStream();
        byte[] chunk = new byte[1 << 14];
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            if (out.size() + n > limits.bytes()) {
                throw new Decompression.TooLargeException(limits.bytes());
            }
            if (System.nanoTime() - deadline >= 0) {
                throw new InterruptedIOException("out of time");
            }
            out.write(chunk, 0, n);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        watchdog.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }
}
