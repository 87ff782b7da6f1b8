package org.runut.read.page;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Reads the signs of elements from their names and from what HTML itself lets them say. */
final class ElementSigns {
    private ElementSigns() {}

    /** The signs of one element, as a set of bits. */
    static int of(Element element) {
        int signs = ofTag(element.normalName());
        if (element.attributesSize() == 0) {
            return signs;
        }
        return signs
                | ofProperty(element.attr("itemprop"))
                | ofRole(element.attr("role"))
                | (isHidden(element) ? Sign.ASIDE.bit() : 0);
    }

    /** Whether a line must not run on through an element inside it that has these signs. */
    static boolean setApart(String tag, int signs) {
        return !tag.equals("a") && (Sign.ASIDE.in(signs) || Sign.RELATED.in(signs) || Sign.CAPTION.in(signs));
    }

    private static int ofTag(String tag) {
        return switch (tag) {
            case "article", "main" -> Sign.ARTICLE.bit();
            case "nav", "aside", "footer", "form", "menu", "dialog" -> Sign.ASIDE.bit();
            case "figcaption", "caption" -> Sign.CAPTION.bit();
            case "address", "time" -> Sign.META.bit();
            default -> 0;
        };
    }

    private static int ofProperty(String property) {
        return switch (property) {
            case "articleBody", "reviewBody" -> Sign.BODY.bit();
            case "author", "datePublished", "dateModified", "publisher", "headline", "keywords" -> Sign.META.bit();
            case "caption" -> Sign.CAPTION.bit();
            case "comment" -> Sign.COMMENTS.bit();
            default -> 0;
        };
    }

    private static int ofRole(String role) {
        return switch (role.toLowerCase(Locale.ROOT)) {
            case "main", "article" -> Sign.ARTICLE.bit();
            case "navigation",
                    "complementary",
                    "contentinfo",
                    "banner",
                    "search",
                    "dialog",
                    "alert",
                    "menu",
                    "menubar" -> Sign.ASIDE.bit();
            default -> 0;
        };
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style").replace(" ", "").contains("display:none");
    }
}
