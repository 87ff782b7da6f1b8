package org.runut.evaluate;

/**
 * One thing that counts against the analysis.
 *
 * @param cause  why
 * @param detail what tells it from others of its cause ("planned → happened"); empty for nothing
 * @param where  the article or sentence
 * @param words  the words it is about, what was annotated and what was found
 */
public record Miss(Cause cause, String detail, String where, String words) {
    @Override
    public String toString() {
        return where + " " + cause + (detail.isEmpty() ? "" : " (" + detail + ")") + " " + words;
    }
}
