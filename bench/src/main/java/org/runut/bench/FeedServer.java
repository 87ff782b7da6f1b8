package org.runut.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.runut.model.RawArticle;

/**
 * Serves so many feeds, each a host of its own on the loopback network (127.1.0.0 and up), for {@code runut watch} to be tried on.
 * Each feed starts with two articles and has one more every time it is asked for. Writes the list to watch and the options that
 * allow its hosts, then serves until it is stopped.
 */
public final class FeedServer {
    private static final int FIRST = 2;
    private static final int MOST = 6;
    private static final int HOSTS = 250;

    private final int port;
    private final List<RawArticle> articles;
    private final AtomicIntegerArray asked;

    private FeedServer(int port, int feeds) {
        this.port = port;
        this.articles = new Generator(7).articles(feeds * MOST);
        this.asked = new AtomicIntegerArray(feeds);
    }

    /** Serves; arguments are the port, the number of feeds and the folder to write into. */
    public static void main(String[] args) throws IOException {
        int feeds = Integer.parseInt(args[1]);
        var server = new FeedServer(Integer.parseInt(args[0]), feeds);
        var folder = Files.createDirectories(Path.of(args[2]));
        var hosts = IntStream.range(0, feeds).mapToObj(FeedServer::host).toList();
        Files.write(
                folder.resolve("feeds.txt"),
                hosts.stream().map(host -> server.address(host, "/rss.xml")).toList());
        Files.write(
                folder.resolve("allow.txt"),
                hosts.stream().map(host -> "--allow " + host).toList());
        server.serve();
        System.out.println("serving " + feeds + " feeds on port " + args[0]);
    }

    private static String host(int feed) {
        return "127.1." + feed / HOSTS + "." + (1 + feed % HOSTS);
    }

    private static int feed(String host) {
        String[] parts = host.split("[.:]");
        return Integer.parseInt(parts[2]) * HOSTS + Integer.parseInt(parts[3]) - 1;
    }

    private String address(String host, String path) {
        return "http://" + host + ":" + port + path;
    }

    private void serve() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/rss.xml", exchange -> {
            String host = exchange.getLocalAddress().getAddress().getHostAddress();
            send(exchange, rss(host, Math.min(MOST, FIRST + asked.getAndIncrement(feed(host)))));
        });
        server.createContext("/a/", exchange -> {
            String host = exchange.getLocalAddress().getAddress().getHostAddress();
            int number = Integer.parseInt(exchange.getRequestURI().getPath().substring("/a/".length()));
            send(exchange, page(articles.get(feed(host) * MOST + number)));
        });
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
    }

    private String rss(String host, int items) {
        var rss = new StringBuilder("<rss version=\"2.0\"><channel><title>" + host + "</title>");
        for (int i = 0; i < items; i++) {
            rss.append("<item><link>").append(address(host, "/a/" + i)).append("</link></item>");
        }
        return rss.append("</channel></rss>").toString();
    }

    private static String page(RawArticle article) {
        return "<html lang=\"id\"><head><title>" + article.title()
                + "</title><meta property=\"og:site_name\" content=\""
                + article.outlet() + "\"><meta property=\"article:published_time\" content=\"" + article.published()
                + "\"></head><body><article><h1>" + article.title() + "</h1><p>"
                + article.text().replace("\n\n", "</p><p>") + "</p></article></body></html>";
    }

    private static void send(HttpExchange exchange, String content) throws IOException {
        byte[] body = content.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
