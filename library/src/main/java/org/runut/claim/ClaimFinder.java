package org.runut.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.runut.annotate.Annotated;
import org.runut.pack.Pack;

/** From an annotated article to its claims. */
public final class ClaimFinder {
    private final FigureFinder figures;
    private final QuantityCounter counter;
    private final OccurrenceFinder occurrences = new OccurrenceFinder();
    private final Checks checks = new Checks();

    /** Finds claims in the language of a pack. */
    public ClaimFinder(Pack pack) {
        figures = new FigureFinder(pack);
        counter = new QuantityCounter(pack);
    }

    /** What the figures of the article could count, by their ids, where no noun stands right at their number. */
    public Map<String, List<CountedChoice>> choices(Annotated annotated) {
        var title = new Layers(annotated, annotated.title());
        var text = new Layers(annotated, annotated.text());
        Map<String, List<CountedChoice>> choices = new LinkedHashMap<>();
        for (var made : figures.find(annotated, title, text)) {
            if (!made.open().isEmpty()) {
                choices.put(
                        made.figure().id(),
                        made.open().stream().map(Choice::told).toList());
            }
        }
        return choices;
    }

    /** The claims of the article. */
    public Claims find(Annotated annotated) {
        var title = new Layers(annotated, annotated.title());
        var text = new Layers(annotated, annotated.text());
        List<Made> made = figures.find(annotated, title, text);
        return new Claims(
                made.stream().map(Made::figure).toList(),
                occurrences.find(annotated, text),
                counter.count(annotated, title, text, made),
                checks.check(made));
    }
}
