package org.runut.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on the loopback address that answers whatever bytes a test wants, however wrong. */
public final class RudeServer implements AutoCloseable {
    /** Writes an answer; a request is its lines. */
    @FunctionalInterface
    public interface Answer {
        /** Writes all that is answered to a request. */
        void write(List<String> request, OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket socket;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** Listens on a free port. */
    public RudeServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::accept);
    }

    /** What to answer at a path. */
    public void at(String path, Answer answer) {
        answers.put(path, answer);
    }

    /** Answers at a path with a status, headers (a line each) and a body. */
    public void at(String path, int status, String headers, String body) {
        at(path, (request, out) -> send(out, status, headers, body.getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes a usual answer. */
    public static void send(OutputStream out, int status, String headers, byte[] body) throws IOException {
        String head = "HTTP/1.1 " + status + " -\r\nContent-Length: " + body.length + "\r\nConnection: close\r\n"
                + headers.strip().replace("\n", "\r\n") + (headers.isBlank() ? "" : "\r\n") + "\r\n";
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
        out.write(body);
    }

    /** The address of a path on a host of this name that leads here. */
    public URI address(String host, String path) {
        return URI.create("http://" + host + ":" + socket.getLocalPort() + path);
    }

    /** The address of a path. */
    public URI address(String path) {
        return address("localhost", path);
    }

    /** The paths that were asked for. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                Thread.startVirtualThread(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            var lines = head(connection.getInputStream());
            String path = lines.isEmpty() ? "" : lines.getFirst().split(" ")[1];
            asked.add(path);
            var out = connection.getOutputStream();
            answers.getOrDefault(path, (request, o) -> send(o, 404, "", new byte[0]))
                    .write(lines, out);
            out.flush();
        } catch (IOException | InterruptedException e) {
            // The client went away, as it should from some of these answers.
        }
    }

    private static List<String> head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            head.append((char) next);
        }
        return head.toString().strip().lines().toList();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
