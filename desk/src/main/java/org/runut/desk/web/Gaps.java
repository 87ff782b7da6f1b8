package org.runut.desk.web;

import java.util.List;
import java.util.Map;
import org.runut.desk.account.Person;
import org.runut.desk.page.Frame;
import org.runut.desk.page.Renderer;

/**
 * What stands in pages that are made for all readers in the place of what is a reader's own.
 *
 * @param token for what a form must send back
 * @param name  for who asks
 */
record Gaps(String token, String name) {
    /** Two that nobody can know, so that no article holds them. */
    static Gaps of(Tokens tokens) {
        return new Gaps(tokens.visit(), tokens.visit());
    }

    /** What goes around the page of any reader who sees it like this one. */
    Frame instead(Frame frame) {
        var who = new Person(name, frame.who().role(), frame.who().signed());
        return new Frame(
                frame.words(), frame.theme(), token, frame.here(), frame.assets(), frame.query(), frame.notice(), who);
    }

    /** Both. */
    List<String> names() {
        return List.of(token, name);
    }

    /** What is put into them for a reader. */
    Map<String, String> fillings(Frame frame) {
        return Map.of(token, frame.token(), name, Renderer.escaped(frame.who().name()));
    }
}
