package org.runut.web.fetch;

import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** Makes HTTP clients that do no more than they are told: no redirects, cookies, logins, retries or unpacking of their own. */
final class Clients {
    private static final String USER_AGENT = Fetcher.AGENT + "/0.1 (reads news for a ledger of claims)";
    private static final int MOST_HEADERS = 200;
    private static final int LONGEST_LINE = 64_000;
    private static final int CONNECTIONS = 256;

    private Clients() {}

    /** A client that goes only where the resolver leads, within limits. */
    static CloseableHttpClient of(GuardedResolver resolver, FetchLimits limits) {
        return HttpClientBuilder.create()
                .setConnectionManager(connections(resolver, limits))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(timeout(limits.total()))
                        .setResponseTimeout(timeout(limits.silence()))
                        .setAuthenticationEnabled(false)
                        .build())
                .setUserAgent(USER_AGENT)
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .build();
    }

    private static HttpClientConnectionManager connections(GuardedResolver resolver, FetchLimits limits) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver)
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(2)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(headers())
                        .build())
                .setDefaultConnectionConfig(times(limits))
                .setDefaultSocketConfig(SocketConfig.custom()
                        .setSoTimeout(timeout(limits.silence()))
                        .build())
                .build();
    }

    private static Http1Config headers() {
        return Http1Config.custom()
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxLineLength(LONGEST_LINE)
                .build();
    }

    private static ConnectionConfig times(FetchLimits limits) {
        return ConnectionConfig.custom()
                .setConnectTimeout(timeout(limits.connect()))
                .setSocketTimeout(timeout(limits.silence()))
                // Hosts are asked with pauses, in which many servers close the connection.
                .setValidateAfterInactivity(TimeValue.ZERO_MILLISECONDS)
                .build();
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.of(duration);
    }
}
