package org.runut.desk.page;

/**
 * A page that only says something: that there is nothing here, that something is not allowed.
 *
 * @param frame what is around it
 * @param title in a few words
 * @param text  what happened and what to do
 */
public record MessagePage(Frame frame, String title, String text) implements Page {
    @Override
    public String template() {
        return "message.jte";
    }
}
