package org.runut.read.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads web pages. A pure function of the bytes of a page, safe for use by many threads; broken markup is read as browsers
 * read it.
 */
public final class PageReader {
    /** A page whose script data holds so much more text than its elements is filled by the script. */
    private static final double MUCH_MORE = 2;

    private static final int DEEPEST = 256;

    private final LayoutReader layouts;
    private final MainText mainText;
    private final Metadata metadata;
    private final Signs signs = new Signs();

    /** A reader with the tables that come with it. */
    public PageReader() {
        var furniture = new Furniture();
        var dates = new DateText();
        layouts = new LayoutReader(furniture);
        mainText = new MainText(furniture, dates);
        metadata = new Metadata(dates);
    }

    /**
     * Reads a page.
     *
     * @param bytes   the page
     * @param charset the encoding that the server stated
     * @param address where it was fetched
     */
    public Page read(byte[] bytes, @Nullable String charset, @Nullable String address) {
        var document = parse(PageCharset.decode(bytes, charset).text(), address == null ? "" : address);
        var ofPage = signs.ofPage();
        var survey = Survey.of(document, ofPage);
        var layout = layouts.read(document, survey.title(), ofPage);
        var article = mainText.choose(layout, survey.title());
        var facts = metadata.read(survey, layout, article, address);
        var own = own(survey, facts.address(), address);
        var linked = own.isEmpty() ? List.<URI>of() : survey.pageLinks(own.getFirst());
        var series = SeriesFinder.find(own, linked);
        return new Page(
                facts.address(),
                facts.outlet(),
                facts.title(),
                facts.published(),
                facts.modified(),
                facts.language(),
                facts.author(),
                text(PageText.of(article), facts.body()),
                series,
                own.isEmpty()
                        ? List.of()
                        : SeriesFinder.following(own.getFirst(), series, linked, survey.nextLink(own.getFirst())));
    }

    private static Document parse(String html, String address) {
        return parser().parseInput(html, address);
    }

    /** What parses pages: as browsers do, but not to any depth. */
    static Parser parser() {
        return Parser.htmlParser().setMaxDepth(DEEPEST);
    }

    private static String text(String seen, @Nullable String stated) {
        return stated != null && stated.length() > MUCH_MORE * seen.length() ? PageText.ofStated(stated) : seen;
    }

    /** The addresses of the page itself, in the order in which they are to be believed. */
    private static List<URI> own(Survey survey, @Nullable String canonical, @Nullable String fetched) {
        List<URI> own = new ArrayList<>();
        for (String address : new String[] {fetched, survey.meta("og:url"), canonical}) {
            Optional.ofNullable(address).flatMap(a -> Address.of(a, "")).ifPresent(own::add);
        }
        return own;
    }
}
