package org.runut.demo;

/**
 * An article of the demo as a reader of files would find it.
 *
 * @param name where it stands: story and number, {@code gempa/01.txt}
 * @param text front matter and body
 */
public record DemoArticle(String name, String text) {

    /** The story it belongs to. */
    public String story() {
        return name.substring(0, name.indexOf('/'));
    }
}
