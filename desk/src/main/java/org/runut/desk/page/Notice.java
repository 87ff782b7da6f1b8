package org.runut.desk.page;

/**
 * What was done just now.
 *
 * @param text what
 * @param undo the decision that can be undone; empty for none
 */
public record Notice(String text, String undo) {
    /** Nothing was. */
    public static final Notice NONE = new Notice("", "");
}
