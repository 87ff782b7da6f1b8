package org.runut.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Figure;
import org.runut.read.Read;
import org.runut.read.page.PagePlace;
import org.runut.read.page.PagePlaces;
import org.runut.web.archive.Archive;
import org.runut.web.archive.Capture;
import org.runut.web.archive.Evidence;

/**
 * What is kept of one state of an article.
 *
 * @param pages its first page and those that follow, in their order
 */
record KeptArticle(List<Evidence> pages) {
    KeptArticle {
        pages = List.copyOf(pages);
    }

    /** The article that begins with a capture; none where its body is not in the archive. */
    static Optional<KeptArticle> of(Archive archive, Capture first) throws IOException {
        var begin = archive.evidence(first);
        if (begin.isEmpty()) {
            return Optional.empty();
        }
        List<Evidence> pages = new ArrayList<>(List.of(begin.get()));
        for (var part : archive.parts(first)) {
            archive.evidence(part).ifPresent(pages::add);
        }
        return Optional.of(new KeptArticle(pages));
    }

    Evidence first() {
        return pages.getFirst();
    }

    /** Whether a page came, not only word that there is none. */
    boolean came() {
        return first().capture().status() == 200 || first().capture().revisit();
    }

    /** Whether its text is that of an article of the ledger. */
    boolean holds(Article article, Pages reader, Analyzers analyzers) {
        return came()
                && reader.read(pages) instanceof Read.Taken(var raw)
                && analyzers.kept(raw).article().version().equals(article.version());
    }

    /**
     * A figure's sentence on a page.
     *
     * @param figure the figure
     * @param page   the page
     * @param place  where on it
     */
    record OnPage(Figure figure, Evidence page, PagePlace place) {}

    /** Where the sentences of figures stand; those that only data of scripts hold are left out. */
    List<OnPage> places(Analysis analysis) {
        List<PagePlaces> places =
                pages.stream().map(page -> Pages.fetched(page).places()).toList();
        List<OnPage> found = new ArrayList<>();
        for (var figure : analysis.figures()) {
            String text = analysis.article().text(figure.quantity().part());
            var sentence = figure.sentence();
            for (int i = 0; i < pages.size(); i++) {
                var place = places.get(i).find(text, sentence.start(), sentence.end());
                if (place.isPresent()) {
                    found.add(new OnPage(figure, pages.get(i), place.get()));
                    break;
                }
            }
        }
        return found;
    }
}
