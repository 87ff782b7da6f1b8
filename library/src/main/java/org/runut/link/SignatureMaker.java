package org.runut.link;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runut.model.Analysis;
import org.runut.model.Part;
import org.runut.pack.Lex;
import org.runut.pack.Pack;
import org.runut.pack.Tags;
import org.runut.text.Token;
import org.runut.text.Tokenizer;

/** Makes the signature of an article: its names and numbers, which other languages share, and its words. */
final class SignatureMaker {
    private static final int TERMS = 160;
    private static final double TITLE = 2;
    private static final double NAME = 2;
    private static final int SHORTEST_WORD = 4;
    private static final Set<Lex> EMPTY = Set.of(
            Lex.FUNCTION,
            Lex.PREPOSITION,
            Lex.LOCATIVE,
            Lex.CONJUNCTION,
            Lex.RELATIVE,
            Lex.DEMONSTRATIVE,
            Lex.SAYS,
            Lex.SAID,
            Lex.ACCORDING,
            Lex.CONTINUES,
            Lex.NEGATION,
            Lex.PRONOUN,
            Lex.MONTH,
            Lex.WEEKDAY,
            Lex.ZONE,
            Lex.NUMBER,
            Lex.SCALE,
            Lex.CLASSIFIER,
            Lex.ROLE,
            Lex.HONORIFIC);
    private final List<Pack> packs;

    SignatureMaker(Collection<Pack> packs) {
        this.packs = List.copyOf(packs);
    }

    /** What the article is about. */
    Signature make(Analysis analysis) {
        var article = analysis.article();
        var pack = packs.stream()
                .filter(p -> p.language().equals(article.language()))
                .findFirst()
                .orElse(null);
        var counts = new HashMap<String, Double>();
        var names = names(article.text());
        add(article.text(Part.TITLE), TITLE, article.language(), pack, names, counts);
        add(article.text(), 1, article.language(), pack, names, counts);
        for (var entity : analysis.names()) {
            String id = entity.id();
            if (id != null && !id.startsWith("media:")) {
                counts.merge(id, 1.0, Double::sum);
            }
        }
        LocalDate day =
                article.published() == null ? null : article.published().first().orElse(null);
        return new Signature(strongest(counts), day);
    }

    /** The words that are capitalised inside a sentence: names, which other languages write alike. */
    private static Set<String> names(String text) {
        var tokens = Tokenizer.tokenize(text);
        var names = new HashSet<String>();
        for (int i = 1; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.isCapitalised() && !endsSentence(tokens.get(i - 1))) {
                names.add(token.norm());
            }
        }
        return names;
    }

    private static void add(
            String text,
            double weight,
            String language,
            @Nullable Pack pack,
            Set<String> names,
            Map<String, Double> counts) {
        var tokens = Tokenizer.tokenize(text);
        var tags = pack == null ? null : pack.lexicon().tag(text, tokens);
        for (int i = 0; i < tokens.size(); i++) {
            String term = term(tokens.get(i));
            if (!term.isEmpty() && (tags == null || !empty(tags, i))) {
                boolean shared = tokens.get(i).isNumber() || names.contains(term);
                counts.merge(shared ? term : Signature.word(language, term), weight * (shared ? NAME : 1), Double::sum);
            }
        }
    }

    private static boolean endsSentence(Token token) {
        return token.is(".") || token.is("?") || token.is("!") || token.kind() == Token.Kind.QUOTE;
    }

    private static String term(Token token) {
        if (token.isNumber()) {
            String digits = token.norm().replace(".", "").replace(",", "");
            return digits.length() >= 3 && !isYear(digits) ? digits : "";
        }
        boolean word = token.isWord() && (token.norm().length() >= SHORTEST_WORD || token.isCapitalised());
        return word ? token.norm() : "";
    }

    private static boolean isYear(String digits) {
        return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    }

    private static boolean empty(Tags tags, int i) {
        return tags.all(i).stream().anyMatch(m -> EMPTY.contains(m.lex()) && m.to() == i + 1);
    }

    private static Map<String, Double> strongest(Map<String, Double> counts) {
        var strongest = new HashMap<String, Double>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(TERMS)
                .forEach(e -> strongest.put(e.getKey(), 1 + Math.log(e.getValue())));
        return strongest;
    }
}
