package org.runut.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** The site of an outlet on the loopback address: pages that can change and vanish, with entity tags, and what was asked of it. */
final class Outlet implements AutoCloseable {
    private final String name;
    private final HttpServer server;
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile long slowness;

    Outlet(String name) throws IOException {
        this.name = name;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        String page = pages.get(path);
        sleep();
        String tag = "\"" + (page == null ? 0 : page.hashCode()) + "\"";
        boolean known = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        byte[] body = page == null || known ? new byte[0] : page.getBytes(StandardCharsets.UTF_8);
        int status = page == null ? 404 : known ? 304 : 200;
        asked.add(path + " " + status);
        exchange.getResponseHeaders().add("ETag", tag);
        exchange.getResponseHeaders()
                .add("Content-Type", path.endsWith(".txt") ? "text/plain" : "text/html; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void sleep() {
        try {
            Thread.sleep(slowness);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Puts a page at a path, in the place of what is there. */
    void put(String path, String page) {
        pages.put(path, page);
    }

    /** Puts an article at a path, its paragraphs parted by an empty line. */
    void article(String path, String title, String text) {
        article(path, title, text, "");
    }

    /** The same with more markup behind it. */
    void article(String path, String title, String text, String more) {
        put(
                path,
                "<!DOCTYPE html><html lang=\"id\"><head><title>" + title + "</title>"
                        + "<meta property=\"og:site_name\" content=\"" + name
                        + "\"><meta property=\"article:published_time\" content=\"2025-07-03T10:00:00+07:00\"></head><body><nav><a href=\"/\">Beranda</a></nav>"
                        + "<article><h1>" + title + "</h1><p>" + text.replace("\n\n", "</p><p>") + "</p></article>"
                        + more
                        + "<footer>Hak cipta</footer></body></html>");
    }

    void remove(String path) {
        pages.remove(path);
    }

    /** Waits so many milliseconds before each answer. */
    void slow(long milliseconds) {
        slowness = milliseconds;
    }

    String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    /** What was asked for, each with the status of the answer. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    /** Forgets what was asked for. */
    void forget() {
        asked.clear();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
