package org.runut.read;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.read.page.Page;

/**
 * An article whose first page is at hand. Where it is spread over several, it names the next one until all were added; pages of
 * something else, pages that say nothing new, and more than twenty are not taken.
 */
public final class OpenArticle {
    private static final int MOST_PAGES = 20;

    private final PageInput input;
    private final String source;
    private final @Nullable Problem problem;
    private final List<Page> pages = new ArrayList<>();
    private final Set<URI> asked = new HashSet<>();
    private boolean closed;

    OpenArticle(PageInput input, FetchedPage first) {
        this.input = input;
        this.source = first.source();
        this.problem = PageGuard.wrong(first.bytes());
        if (problem == null) {
            pages.add(input.parse(first));
        }
        this.closed = problem != null
                || !pages.getFirst().isFirst()
                || pages.getFirst().text().isEmpty();
    }

    /** The address of the next page that is missing; empty where none is. Each is named once. */
    public Optional<URI> next() {
        if (closed || asked.size() >= MOST_PAGES) {
            return Optional.empty();
        }
        for (var page : pages) {
            for (var address : page.following()) {
                if (asked.add(address)) {
                    return Optional.of(address);
                }
            }
        }
        return Optional.empty();
    }

    /** Adds the page that was named last. */
    public void add(FetchedPage fetched) {
        var page = PageGuard.wrong(fetched.bytes()) == null ? input.parse(fetched) : null;
        if (page == null || !isAsked(fetched) && !page.isOfSameArticle(pages.getFirst())) {
            closed = true;
        } else if (page.isWhole() && pages.size() == 1) {
            whole(page);
        } else {
            int before = text().length();
            pages.add(page);
            int after = text().length();
            closed = after == before || after > Limits.TEXT_BYTES;
        }
    }

    /** Whether the page is what was asked for, not what a server leads to instead. */
    private boolean isAsked(FetchedPage fetched) {
        return asked.stream().anyMatch(address -> address.toString().equals(fetched.address()));
    }

    /** A page that shows all of the article stands for all others, unless it shows less than the first. */
    private void whole(Page page) {
        if (page.text().length() > pages.getFirst().text().length()) {
            pages.set(0, pages.getFirst().with(page.text()));
            closed = true;
        }
    }

    private String text() {
        return PageSeries.joined(pages).text();
    }

    /** The article of the pages that were added. */
    public Read end() {
        return problem == null ? input.article(source, PageSeries.joined(pages)) : problem.of(source);
    }
}
