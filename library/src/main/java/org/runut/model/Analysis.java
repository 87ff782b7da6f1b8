package org.runut.model;

import java.util.List;

/**
 * All that was understood of one article: what {@code analyze} prints and what a ledger keeps.
 *
 * @param article     the article
 * @param figures     claims of how many, in text order, title first
 * @param quotations  claims of who said what
 * @param occurrences claims of what happened
 * @param quantities  every quantity, also those that are no figures
 * @param times       every time expression
 * @param names       every name, also where it only describes something or rules alone see it: what links go by
 * @param entities    what is told of the names
 * @param checks      what does not fit inside the article
 * @param tokens      how many tokens title and text hold
 * @param maker       which program and pack made it; empty where that is not known
 */
public record Analysis(
        Article article,
        List<Figure> figures,
        List<Quotation> quotations,
        List<Occurrence> occurrences,
        List<Quantity> quantities,
        List<Time> times,
        List<Entity> names,
        List<Entity> entities,
        List<Check> checks,
        int tokens,
        String maker) {
    public Analysis {
        figures = List.copyOf(figures);
        quotations = List.copyOf(quotations);
        occurrences = List.copyOf(occurrences);
        quantities = List.copyOf(quantities);
        times = List.copyOf(times);
        names = List.copyOf(names);
        entities = List.copyOf(entities);
        checks = List.copyOf(checks);
    }

    /** An analysis that tells every name. */
    public Analysis(
            Article article,
            List<Figure> figures,
            List<Quotation> quotations,
            List<Occurrence> occurrences,
            List<Quantity> quantities,
            List<Time> times,
            List<Entity> entities,
            List<Check> checks,
            int tokens) {
        this(article, figures, quotations, occurrences, quantities, times, entities, entities, checks, tokens, "");
    }

    /** The same, made by a program and a pack. */
    public Analysis by(String program) {
        return new Analysis(
                article, figures, quotations, occurrences, quantities, times, names, entities, checks, tokens, program);
    }

    /** The same with one figure alone. */
    public Analysis only(Figure figure) {
        return new Analysis(
                article,
                List.of(figure),
                quotations,
                occurrences,
                quantities,
                times,
                names,
                entities,
                checks,
                tokens,
                maker);
    }

    /** Whether the article was analysed; one that was only kept holds no claims and belongs to no story. */
    public boolean isAnalysed() {
        return tokens > 0;
    }

    /** An article that is kept but was not analysed, because its language has no pack. */
    public static Analysis none(Article article) {
        return new Analysis(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 0);
    }
}
