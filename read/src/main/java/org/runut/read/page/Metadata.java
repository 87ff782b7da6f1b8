package org.runut.read.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.runut.read.page.Block.Kind;

/** What a page says of its article, from all the places where pages say it, the surest first. */
final class Metadata {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}");
    /** English without region is mostly that of America, where the month comes before the day. */
    private static final Pattern AMERICAN = Pattern.compile("(?i)en(?:[-_]us)?");

    /** What parts the author from the date in one line. */
    private static final Pattern PARTS = Pattern.compile("\\s[|\u00b7\u2022]\\s|\\n");

    private static final String[] NONE = {};
    private static final int LONGEST_OUTLET = 60;
    private static final int CLOSING_LINES = 6;
    private static final int LONGEST_BYLINE = 160;

    private final JsonLd jsonLd;
    private final MetaTags metaTags;
    private final Microdata microdata;
    private final AddressDate addressDate;
    private final PublicationDate publication;
    private final Byline bylines = new Byline();

    Metadata(DateText dates) {
        jsonLd = new JsonLd(dates);
        metaTags = new MetaTags(dates);
        microdata = new Microdata(dates);
        addressDate = new AddressDate(dates);
        publication = new PublicationDate(dates);
    }

    /** The facts of a page whose article consists of these blocks. */
    Facts read(Survey survey, Layout layout, List<Block> article, @Nullable String fetched) {
        String language = language(survey);
        boolean monthFirst = language != null && AMERICAN.matcher(language).matches();
        var stated = jsonLd.read(survey.jsonLd()).or(metaTags.read(survey)).or(microdata.read(survey, monthFirst));
        String address = address(survey, stated, fetched);
        String host = address == null ? "" : Address.host(address);
        String inAddress = address == null ? null : addressDate.find(address).orElse(null);
        var dated = publication.find(survey, layout, stated, inAddress, monthFirst);
        String outlet = outlet(survey.meta("og:site_name"), stated.outlet(), host);
        return new Facts(
                Title.of(survey, layout, stated.title(), outlet, host),
                author(survey, layout, article, stated.author(), outlet),
                outlet,
                dated.published(),
                dated.modified(),
                language == null ? stated.language() : language,
                address,
                stated.body());
    }

    /** The name of the site, which is what its readers know, before that of its company; without what is put behind strokes. */
    private static @Nullable String outlet(@Nullable String site, @Nullable String publisher, String host) {
        for (String name : new String[] {site, publisher}) {
            String bare = name == null ? "" : name.split("\\|", 2)[0].strip();
            if (!bare.isEmpty() && bare.length() <= LONGEST_OUTLET && bare.indexOf('@') < 0 && !bare.contains("://")) {
                return bare;
            }
        }
        return host.isEmpty() ? null : host;
    }

    private static @Nullable String language(Survey survey) {
        for (String language :
                new String[] {survey.language(), survey.meta("content-language", "og:locale", "dc.language")}) {
            if (language != null && LANGUAGE.matcher(language.strip()).matches()) {
                return language.strip();
            }
        }
        return null;
    }

    /** The canonical address; where it was fetched if the page states only the front page of its outlet, or nothing. */
    private static @Nullable String address(Survey survey, Facts stated, @Nullable String fetched) {
        String base = fetched == null ? "" : fetched;
        for (String candidate : new String[] {survey.link("canonical"), survey.meta("og:url"), stated.address()}) {
            var address = Optional.ofNullable(candidate).flatMap(c -> Address.of(c, base));
            if (address.isPresent() && !(fetched != null && Address.isFront(address.get()))) {
                return address.get().toString();
            }
        }
        return fetched;
    }

    private @Nullable String author(
            Survey survey, Layout layout, List<Block> article, @Nullable String stated, @Nullable String outlet) {
        var named = stated == null ? Optional.<String>empty() : bylines.name(stated);
        if (named.isPresent() && !isOutlet(named.get(), outlet)) {
            return named.get();
        }
        for (var element : survey.authors()) {
            var name = isForm(element) ? Optional.<String>empty() : bylines.name(element.text());
            if (name.isPresent()) {
                return name.get();
            }
        }
        return inLines(layout, article).or(() -> named).orElse(null);
    }

    /** Whether the name is that of the outlet or its desk. */
    private static boolean isOutlet(String name, @Nullable String outlet) {
        return outlet != null && Title.fold(name).contains(Title.fold(outlet));
    }

    private static boolean isForm(Element element) {
        return element.closest("form") != null || element.nameIs("input") || element.nameIs("label");
    }

    /** The author in a line beside the headline or at the end of the article. */
    private Optional<String> inLines(Layout layout, List<Block> article) {
        int from = Math.max(0, layout.headline());
        var beside = layout.blocks().subList(from, Math.min(layout.blocks().size(), from + 8));
        var last = article.subList(Math.max(0, article.size() - CLOSING_LINES), article.size());
        for (var lines : List.of(beside, last)) {
            for (var block : lines) {
                boolean perhaps = block.length() <= LONGEST_BYLINE && block.kind() != Kind.HEADING;
                for (String part : perhaps ? PARTS.split(block.text()) : NONE) {
                    var name = bylines.find(part);
                    if (name.isPresent()) {
                        return name;
                    }
                }
            }
        }
        return Optional.empty();
    }
}
