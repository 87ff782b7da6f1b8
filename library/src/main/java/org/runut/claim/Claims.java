package org.runut.claim;

import java.util.List;
import org.runut.model.Check;
import org.runut.model.Figure;
import org.runut.model.Occurrence;
import org.runut.model.Quantity;

/**
 * The claims of one article beside its quotations.
 *
 * @param figures     in text order, title first
 * @param occurrences in text order
 * @param quantities  every quantity with what it counts, in text order, title first
 * @param checks      what does not fit inside the article
 */
public record Claims(
        List<Figure> figures, List<Occurrence> occurrences, List<Quantity> quantities, List<Check> checks) {}
