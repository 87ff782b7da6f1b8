package org.runut.read.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Collects, in one walk, the elements that say something of the page itself. */
final class Survey implements NodeVisitor {
    private static final int MOST = 2000;
    private static final String[] META_KEYS = {"name", "property", "itemprop", "http-equiv"};
    private static final Pattern NAMES_PAGE =
            Pattern.compile("(?i)[?&](?:page|halaman|hal|pg|paging|single|view|show)=");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NUMBERED = Pattern.compile("/\\d{1,2}/?$");

    private final Signs.OfPage signs;
    private final Map<String, List<String>> metas = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();
    private final List<String> jsonLd = new ArrayList<>();
    private final List<Element> scripts = new ArrayList<>();
    private final List<Element> times = new ArrayList<>();
    private final Map<String, List<Element>> properties = new HashMap<>();
    private final List<Element> dated = new ArrayList<>();
    private final List<Element> authors = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();
    private String language = "";
    private String title = "";

    private Survey(Signs.OfPage signs) {
        this.signs = signs;
    }

    static Survey of(Document page, Signs.OfPage signs) {
        var survey = new Survey(signs);
        page.traverse(survey);
        return survey;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            switch (element.normalName()) {
                case "html" -> language = element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang");
                case "title" -> title = title.isEmpty() ? element.text() : title;
                case "meta" -> meta(element);
                case "link" -> links.putIfAbsent(element.attr("rel").toLowerCase(Locale.ROOT), element.attr("href"));
                case "script" -> script(element);
                case "time" -> add(times, element);
                case "a" -> anchor(element);
                default -> {}
            }
            if (element.attributesSize() > 0) {
                named(element);
            }
        }
    }

    private void meta(Element element) {
        String content = element.attr("content").strip();
        if (content.isEmpty()) {
            return;
        }
        for (String key : META_KEYS) {
            String name = element.attr(key).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                metas.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
            }
        }
    }

    private void anchor(Element element) {
        String reference = element.attr("href");
        if (element.attr("rel").equalsIgnoreCase("next")) {
            links.putIfAbsent("next", reference);
        }
        if (anchors.size() < MOST && leadsToAPage(reference)) {
            anchors.add(reference);
        }
    }

    /** Whether an address names a page of several. */
    private static boolean leadsToAPage(String reference) {
        return reference.indexOf('=') >= 0 && NAMES_PAGE.matcher(reference).find()
                || endsInNumber(reference) && NUMBERED.matcher(reference).find();
    }

    /** Whether the last character, or the last but a stroke, is a digit. */
    private static boolean endsInNumber(String reference) {
        int last = reference.endsWith("/") ? reference.length() - 2 : reference.length() - 1;
        return last >= 0 && Character.isDigit(reference.charAt(last));
    }

    private void script(Element element) {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            jsonLd.add(element.data());
        } else if (!element.hasAttr("src")) {
            scripts.add(element);
        }
    }

    private void named(Element element) {
        String stated = element.attr("itemprop");
        if (!stated.isEmpty()) {
            for (String property : SPACE.split(stated)) {
                add(properties.computeIfAbsent(property, p -> new ArrayList<>()), element);
            }
        }
        int own = signs.of(element);
        if (Sign.DATE.in(own)) {
            add(dated, element);
        }
        if (Sign.AUTHOR.in(own) || element.nameIs("a") && element.attr("rel").equals("author")) {
            add(authors, element);
        }
    }

    private static void add(List<Element> list, Element element) {
        if (list.size() < MOST) {
            list.add(element);
        }
    }

    /** The first content of the first of these names that has one. */
    @Nullable
    String meta(String... names) {
        for (String name : names) {
            var contents = metas.get(name);
            if (contents != null) {
                return contents.getFirst();
            }
        }
        return null;
    }

    /** All contents of a name. */
    List<String> metas(String name) {
        return metas.getOrDefault(name, List.of());
    }

    /** The address of the first link of that relation; empty for none. */
    String link(String relation) {
        return links.getOrDefault(relation, "");
    }

    List<String> jsonLd() {
        return jsonLd;
    }

    /** The other scripts that stand in the page. */
    List<String> scripts() {
        return scripts.stream().map(Element::data).toList();
    }

    List<Element> times() {
        return times;
    }

    /** Elements with that property of microdata. */
    List<Element> properties(String name) {
        return properties.getOrDefault(name, List.of());
    }

    /** Elements whose names say that they hold a date. */
    List<Element> dated() {
        return dated;
    }

    /** Elements whose names say that they hold the author. */
    List<Element> authors() {
        return authors;
    }

    /** Where the page says that it goes on, seen from its own address. */
    Optional<URI> nextLink(URI own) {
        return Address.of(link("next"), own.toString());
    }

    /** Where links lead whose addresses end in a number or name a page, seen from the page's own address. */
    List<URI> pageLinks(URI own) {
        return anchors.stream()
                .flatMap(anchor -> Address.of(anchor, own.toString()).stream())
                .toList();
    }

    String language() {
        return language;
    }

    /** The title: that for sharing, which mostly is the headline alone, else that of the window. */
    String title() {
        String shared = meta("og:title", "twitter:title");
        return shared == null ? title : shared;
    }
}
