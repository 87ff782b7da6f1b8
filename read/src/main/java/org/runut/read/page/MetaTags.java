package org.runut.read.page;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads {@code meta} tags: OpenGraph, Dublin Core, those of Parsely, Sailthru, Chartbeat and of portals. */
final class MetaTags {
    private static final String[] TITLE = {
        "og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "headline", "title"
    };
    private static final String[] AUTHOR = {
        "author",
        "article:author",
        "dc.creator",
        "dcterms.creator",
        "parsely-author",
        "sailthru.author",
        "content_author",
        "byl",
        "cxenseparse:author",
        "creator"
    };
    private static final String[] OUTLET = {
        "og:site_name", "application-name", "publisher", "dc.publisher", "apple-mobile-web-app-title"
    };
    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "og:pubdate",
        "datepublished",
        "date_published",
        "published_time",
        "publishdate",
        "publish-date",
        "publish_date",
        "published-date",
        "publisheddate",
        "content_publisheddate",
        "content_publishdate",
        "publication_date",
        "publication-date",
        "pubdate",
        "pub_date",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "cxenseparse:recs:articlepublishtime",
        "dc.date.issued",
        "dcterms.issued",
        "dc.date.created",
        "dcterms.created",
        "dcterms.date",
        "dc.date",
        "dcterms.available",
        "article_date_original",
        "article.published",
        "article.created",
        "citation_publication_date",
        "citation_date",
        "created",
        "date",
        "displaydate",
        "rnews:datepublished",
        "releasedate",
        "release_date",
        "datecreated",
        "originalpublicationdate",
        "video:release_date",
        "bt:pubdate",
        "ptime",
        "shareaholic:article_published_time"
    };
    private static final String[] MODIFIED = {
        "article:modified_time",
        "og:updated_time",
        "og:article:modified_time",
        "article:modified",
        "datemodified",
        "lastmodified",
        "last-modified",
        "dcterms.modified",
        "dc.date.modified",
        "modificationdate",
        "lastmod",
        "moddate",
        "revision_date",
        "updated_time",
        "article.updated",
        "bt:moddate",
        "last_updated"
    };

    private final DateText dates;

    MetaTags(DateText dates) {
        this.dates = dates;
    }

    /** The facts in a page's tags. */
    Facts read(Survey page) {
        String locale = page.meta("og:locale", "content-language", "dc.language", "language");
        return new Facts(
                page.meta(TITLE),
                author(page),
                page.meta(OUTLET),
                date(page, PUBLISHED),
                date(page, MODIFIED),
                locale,
                page.meta("og:url"),
                null);
    }

    private @Nullable String date(Survey page, String... names) {
        for (String name : names) {
            for (String content : page.metas(name)) {
                var found = dates.find(content, true);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        return null;
    }

    private static @Nullable String author(Survey page) {
        for (String name : AUTHOR) {
            String authors = page.metas(name).stream()
                    .filter(a -> !a.startsWith("http") && !a.startsWith("@"))
                    .distinct()
                    .limit(10)
                    .collect(Collectors.joining(", "));
            if (!authors.isEmpty()) {
                return authors;
            }
        }
        return null;
    }
}
