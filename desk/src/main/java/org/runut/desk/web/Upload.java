package org.runut.desk.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.runut.desk.work.Wishes;

/** A form with a file: {@code multipart/form-data} (RFC 7578). What is not well formed is left out. */
final class Upload implements Wishes.Fields {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([\\w'()+,./:=? -]{1,70})\"?");
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]{0,100})\"");
    private static final Pattern FILE = Pattern.compile("[; ]filename=\"([^\"]{0,300})\"");
    private static final int MOST_PARTS = 50;
    private static final byte[] BLANK = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final Map<String, String> fields = new HashMap<>();
    private String file = "";
    private byte[] content = new byte[0];

    private Upload() {}

    /** What a request sent. */
    static Upload of(ServerRequest request) {
        String type = request.headers().first(HeaderNames.CONTENT_TYPE).orElse("");
        return of(type, request.content().hasEntity() ? request.content().as(byte[].class) : new byte[0]);
    }

    /** What was sent with this type. */
    static Upload of(String type, byte[] sent) {
        var upload = new Upload();
        var boundary = BOUNDARY.matcher(type);
        if (type.startsWith("multipart/form-data") && boundary.find()) {
            upload.read(("--" + boundary.group(1)).getBytes(StandardCharsets.US_ASCII), sent);
        }
        return upload;
    }

    private void read(byte[] boundary, byte[] sent) {
        int from = find(sent, boundary, 0);
        for (int part = 0; from >= 0 && part < MOST_PARTS; part++) {
            int start = from + boundary.length + 2;
            int end = find(sent, boundary, start);
            if (end >= 0) {
                take(sent, start, end - 2);
            }
            from = end;
        }
    }

    private void take(byte[] sent, int start, int end) {
        int blank = find(sent, BLANK, start);
        if (blank < 0 || blank + BLANK.length > end) {
            return;
        }
        String head = new String(sent, start, blank - start, StandardCharsets.UTF_8);
        byte[] body = Arrays.copyOfRange(sent, blank + BLANK.length, end);
        var name = NAME.matcher(head);
        var named = FILE.matcher(head);
        if (named.find()) {
            file = named.group(1);
            content = body;
        } else if (name.find()) {
            fields.put(name.group(1), new String(body, StandardCharsets.UTF_8));
        }
    }

    private static int find(byte[] in, byte[] wanted, int from) {
        for (int i = from; i <= in.length - wanted.length; i++) {
            if (in[i] == wanted[0] && Arrays.equals(in, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    /** The name of the file, without the directories it came from; empty where there is none. */
    String file() {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    /** What stands in the file. */
    byte[] content() {
        return content;
    }

    @Override
    public String get(String name) {
        return fields.getOrDefault(name, "");
    }

    @Override
    public List<String> all(String name) {
        return Optional.ofNullable(fields.get(name)).stream().toList();
    }
}
