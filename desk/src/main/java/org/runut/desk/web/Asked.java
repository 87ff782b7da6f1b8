package org.runut.desk.web;

import io.helidon.webserver.http.ServerRequest;

/** What a request asks for in its query. */
final class Asked {
    private static final int LONGEST = 300;

    private Asked() {}

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
