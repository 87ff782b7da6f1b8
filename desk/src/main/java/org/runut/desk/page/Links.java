package org.runut.desk.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The addresses of pages. */
public final class Links {
    private Links() {}

    /** The page of a story. */
    public static String story(String id) {
        return "/story/" + encoded(id);
    }

    /** A question on the page of its story. */
    static String question(String story, String question) {
        return story(story) + "#" + encoded(question);
    }

    /** The page of an article. */
    public static String article(String id) {
        return "/article/" + encoded(id);
    }

    /** A figure on the page of its article. */
    static String figure(String article, String figure) {
        return article(article) + "#f-" + encoded(figure);
    }

    /** How forms name a claim of any kind: its article and its id. */
    static String subject(String article, String claim) {
        return article + "/" + claim;
    }

    /** The page of a claim of any kind; that of a figure leads to its own. */
    static String claim(String article, String claim) {
        return article(article) + "/claim/" + encoded(claim);
    }

    /** The page of a figure. */
    public static String trace(String figure) {
        return "/figure/" + encoded(figure);
    }

    /** Something that is followed. */
    static String follow(String id) {
        return "/follow/" + encoded(id);
    }

    /** What is held about a text. */
    static String ask(String text) {
        return "/ask?text=" + encoded(text);
    }

    /** A list of decisions, by its key, behind so many; empty for all. */
    static String decisions(String list, int from) {
        String behind = from == 0 ? "" : "&from=" + from;
        return list.isEmpty() && from == 0 ? "/decisions" : "/decisions?list=" + encoded(list) + behind;
    }

    /** A list of work, by its key; empty for everything. */
    static String work(String list) {
        return list.isEmpty() ? "/work" : "/work?list=" + encoded(list);
    }

    /** The address an article says it has, if it is one that may be followed; else the empty string. */
    static String outside(@Nullable String url) {
        String address = url == null ? "" : url.strip();
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") ? address : "";
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }
}
