package org.runut.desk.page;

/**
 * The page where people sign in.
 *
 * @param frame   what is around it
 * @param to      where they wanted to go
 * @param name    the name that was typed
 * @param problem why that did not do; empty where nothing was tried
 */
public record SignInPage(Frame frame, String to, String name, String problem) implements Page {
    @Override
    public String template() {
        return "signin.jte";
    }
}
