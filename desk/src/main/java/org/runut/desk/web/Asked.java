package org.runut.desk.web;

import io.helidon.webserver.http.ServerRequest;

/** What a request asks for in its query. */
final class Asked {
    private static final int LONGEST = 300;
    private static final int LONGEST_TEXT = 4_000;

    private Asked() {}

    /** A text to be checked; empty where there is none. */
    static String text(ServerRequest request) {
        String text = request.query().first("text").orElse("");
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT)).replace("\r\n", "\n");
    }

    /** Words; empty where there are none. */
    static String words(ServerRequest request, String name) {
        String words = request.query().first(name).orElse("");
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    /** A number from 0 up to {@code most}; what is none is as if it was not there. */
    static int number(ServerRequest request, String name, int otherwise, int most) {
        String text = request.query().first(name).orElse("");
        boolean number = !text.isEmpty() && text.length() < 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return Math.min(number ? Integer.parseInt(text) : otherwise, most);
    }
}
