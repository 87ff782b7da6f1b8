package org.runut.read.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Names an element as CSS does: by the way down to it, from the last element above it that has a name of its own. */
final class Selector {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,100}");

    private Selector() {}

    static String of(Element element) {
        List<String> way = new ArrayList<>();
        for (var at = element; at != null && !(at instanceof Document); at = at.parent()) {
            if (isNamed(at)) {
                way.add("#" + at.id());
                break;
            }
            way.add(step(at));
        }
        Collections.reverse(way);
        return String.join(" > ", way);
    }

    private static boolean isNamed(Element element) {
        return PLAIN.matcher(element.id()).matches()
                && element.equals(element.root() instanceof Document page ? page.getElementById(element.id()) : null);
    }

    private static String step(Element element) {
        String tag = PLAIN.matcher(element.normalName()).matches() ? element.normalName() : "*";
        return isOnly(element) ? tag : tag + ":nth-child(" + (element.elementSiblingIndex() + 1) + ")";
    }

    /** Whether no element beside it is of the same kind. */
    private static boolean isOnly(Element element) {
        for (var other = element.firstElementSibling(); other != null; other = other.nextElementSibling()) {
            if (other.nameIs(element.normalName()) && !other.equals(element)) {
                return false;
            }
        }
        return true;
    }
}
