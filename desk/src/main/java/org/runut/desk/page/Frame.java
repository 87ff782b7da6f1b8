package org.runut.desk.page;

import org.runut.desk.account.Person;
import org.runut.words.Words;

/**
 * What every page needs around it.
 *
 * @param words  what is said, in the language of the reader
 * @param theme  the colours asked for: {@code light}, {@code dark}, or empty for those of the reader's system
 * @param token  what a form must send back, so that no other site can send it
 * @param here   the address of the page, to come back to
 * @param assets the directory of scripts and styles, with their version in it
 * @param query  what was searched for; empty for nothing
 * @param notice what was done just now
 * @param who    who asks
 */
public record Frame(
        Words words, String theme, String token, String here, String assets, String query, Notice notice, Person who) {
    private static final String BUNDLE = "org.runut.desk.page.Messages";

    /** The words of the desk in a language. */
    public static Words words(String language) {
        return Words.in(language).and(BUNDLE);
    }

    /** The same with what was done just now. */
    public Frame with(Notice done) {
        return new Frame(words, theme, token, here, assets, query, done, who);
    }

    /** A sentence, or a part of one, with its gaps filled. */
    public String say(String key, Object... gaps) {
        return words.say(key, gaps);
    }

    /** The code of the reader's language. */
    public String language() {
        return words.isIndonesian() ? "id" : "en";
    }

    /** The code of the other language. */
    public String otherLanguage() {
        return words.isIndonesian() ? "en" : "id";
    }
}
