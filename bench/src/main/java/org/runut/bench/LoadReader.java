package org.runut.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Asks a desk over one connection and does nothing with the answers, so that next to nothing of a core goes into asking. Keeps
 * cookies, and the tags of pages it has, as a browser does.
 */
final class LoadReader implements AutoCloseable {
    private static final int BUFFER = 1 << 14;

    private final Socket socket = new Socket();
    private final InputStream in;
    private final String host;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> tags = new HashMap<>();

    /** A reader at an address of this machine. */
    LoadReader(URI desk, String from) throws IOException {
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.connect(new InetSocketAddress(desk.getHost(), desk.getPort()));
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        host = desk.getAuthority();
    }

    /** What came: its status, and how many bytes of content. */
    record Answer(int status, long bytes) {}

    /** Has a cookie as from an earlier visit. */
    void cookie(String name, String value) {
        cookies.put(name, value);
    }

    /** Asks for a page. */
    Answer get(String page) throws IOException {
        socket.getOutputStream().write(request(page).getBytes(StandardCharsets.US_ASCII));
        return answer(page);
    }

    private String request(String page) {
        var request = new StringBuilder("GET " + page + " HTTP/1.1\r\nHost: " + host + "\r\nAccept-Encoding: gzip\r\n");
        if (tags.containsKey(page)) {
            request.append("If-None-Match: ").append(tags.get(page)).append("\r\n");
        }
        if (!cookies.isEmpty()) {
            request.append(cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; ", "Cookie: ", "\r\n")));
        }
        return request.append("\r\n").toString();
    }

    private Answer answer(String page) throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        long length = 0;
        boolean chunked = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("set-cookie:")) {
                String[] cookie = line.substring(11).split(";", 2)[0].strip().split("=", 2);
                cookies.put(cookie[0], cookie[1]);
            } else if (header.startsWith("etag:")) {
                tags.put(page, line.substring(5).strip());
            } else if (header.startsWith("content-length:")) {
                length = Long.parseLong(header.substring(15).strip());
            }
            chunked |= header.startsWith("transfer-encoding:") && header.endsWith("chunked");
        }
        if (!chunked) {
            in.skipNBytes(length);
            return new Answer(status, length);
        }
        long bytes = 0;
        for (long chunk = chunk(); chunk > 0; chunk = chunk()) {
            bytes += chunk;
        }
        return new Answer(status, bytes);
    }

    private long chunk() throws IOException {
        long length = Long.parseLong(line(), 16);
        in.skipNBytes(length);
        line();
        return length;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the desk ended the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
