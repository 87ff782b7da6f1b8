package org.runut.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.runut.clean.Identity;
import org.runut.decide.Author;
import org.runut.decide.Bounds;
import org.runut.decide.ByHand;
import org.runut.decide.SheetRow;
import org.runut.ledger.Ledger;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Correction;
import org.runut.model.Quantity;
import org.runut.model.RawArticle;
import org.runut.model.TimeValue;

/**
 * Puts the rows of a spreadsheet kept by hand into a ledger as claims of a person. An article that the ledger does not hold
 * is stood in for by the sentences of its rows, until it is added itself; the claims stay.
 */
public final class Importer {
    /** The source of an article that stands in for one of which only rows are known. */
    public static final String STAND_IN = "rows by hand";

    private final Ledger ledger;
    private final ByHand hand;
    private final Function<RawArticle, Analysis> analyzer;
    private final Function<SheetRow, String> wording;

    /**
     * An importer into a ledger.
     *
     * @param author   who kept the sheet, or puts it in
     * @param analyzer understands the sentences of rows
     * @param wording  puts a row that quotes nothing into a sentence
     */
    public Importer(
            Ledger ledger, Author author, Function<RawArticle, Analysis> analyzer, Function<SheetRow, String> wording) {
        this.ledger = ledger;
        this.hand = new ByHand(author);
        this.analyzer = analyzer;
        this.wording = wording;
    }

    /** What became of a row. */
    public enum Result {
        /** It is a claim now. */
        ADDED,
        /** It was one already. */
        KNOWN,
        /** It names no number. */
        REFUSED
    }

    /**
     * A row and what became of it.
     *
     * @param row      the row
     * @param result   what became of it
     * @param article  id of the article it is about; null where it was refused
     * @param decision id of the decision that holds it; null where it was refused
     */
    public record Outcome(
            SheetRow row,
            Result result,
            @Nullable String article,
            @Nullable String decision) {}

    /** Puts the rows in, those of one article at once. */
    public void add(List<SheetRow> rows, Consumer<Outcome> told) {
        Map<String, List<SheetRow>> byAddress = new LinkedHashMap<>();
        var values = new HashMap<SheetRow, Correction.Value>();
        for (var row : rows) {
            var value = value(row);
            if (value.isEmpty()) {
                told.accept(new Outcome(row, Result.REFUSED, null, null));
            } else {
                values.put(row, value.get());
                byAddress.computeIfAbsent(address(row), k -> new ArrayList<>()).add(row);
            }
        }
        byAddress.forEach((address, some) -> {
            var article = article(address, some);
            some.forEach(row -> told.accept(claim(article, row, Objects.requireNonNull(values.get(row)))));
        });
    }

    /** The address of the article a row is about; where none is given, who said it on which day stands for one. */
    private static String address(SheetRow row) {
        var date = row.date();
        return row.url().isEmpty()
                ? "hand:" + Identity.hash(String.join("\n", row.outlet(), row.who(), date == null ? "" : date.value()))
                : row.url();
    }

    private Article article(String address, List<SheetRow> rows) {
        var first = rows.getFirst();
        var known = ledger.article(Identity.id(raw(address, first, "", null)));
        var article = known.map(Analysis::article);
        if (article.isPresent() && !article.get().source().equals(STAND_IN)) {
            return article.get();
        }
        var sentences = new ArrayList<String>();
        article.ifPresent(before -> sentences.addAll(List.of(before.text().split("\n\n"))));
        for (var row : rows) {
            String sentence = sentence(row);
            if (!sentences.contains(sentence)) {
                sentences.add(sentence);
            }
        }
        var published = article.map(Article::published).orElse(first.date());
        var analysis = analyzer.apply(raw(address, first, String.join("\n\n", sentences), published));
        ledger.add(analysis);
        return analysis.article();
    }

    private static RawArticle raw(String address, SheetRow row, String text, @Nullable TimeValue published) {
        return new RawArticle(
                STAND_IN,
                address,
                row.outlet().isEmpty() ? host(address) : row.outlet(),
                null,
                published == null ? null : published.value(),
                null,
                null,
                text);
    }

    private static @Nullable String host(String address) {
        int from = address.indexOf("://");
        if (from < 0) {
            return null;
        }
        String rest = address.substring(from + 3);
        int end = rest.indexOf('/');
        String host = end < 0 ? rest : rest.substring(0, end);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** The row as one line of text. */
    private String sentence(SheetRow row) {
        String sentence = row.quote().isEmpty() ? wording.apply(row) : row.quote();
        return String.join(" ", sentence.strip().split("\\s+"));
    }

    private Outcome claim(Article article, SheetRow row, Correction.Value value) {
        var decision = hand.claim(article, row, sentence(row), value);
        boolean isNew = ledger.decide(decision);
        return new Outcome(row, isNew ? Result.ADDED : Result.KNOWN, article.id(), decision.id());
    }

    /** The number a row gives, in digits or in words. */
    private Optional<Correction.Value> value(SheetRow row) {
        return Bounds.parse(row.figure())
                .or(() -> analyzer.apply(RawArticle.of(row.figure() + " " + row.what() + ".")).quantities().stream()
                        .filter(quantity -> quantity.low() != null || quantity.high() != null)
                        .map(Importer::value)
                        .findFirst());
    }

    private static Correction.Value value(Quantity quantity) {
        return new Correction.Value(quantity.low(), quantity.high(), quantity.approximate());
    }
}
