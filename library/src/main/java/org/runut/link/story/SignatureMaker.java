package org.runut.link.story;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runut.model.Analysis;
import org.runut.model.Entity;
import org.runut.model.Part;
import org.runut.model.Span;
import org.runut.pack.Lex;
import org.runut.pack.Pack;
import org.runut.pack.Tags;
import org.runut.text.Token;
import org.runut.text.Tokenizer;

/** Makes the signature of an article: its names and numbers, which other languages share, and its words. */
final class SignatureMaker {
    private static final int TERMS = 160;
    private static final int SHORTEST_WORD = 2;
    /** Where nothing tells which words are empty, short ones are taken for such. */
    private static final int SHORTEST_UNKNOWN_WORD = 4;

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
        var names = names(analysis);
        var counts = new LinkedHashMap<String, Double>();
        add(article.text(Part.TITLE), List.of(), article.language(), pack, names, counts);
        ids(analysis, Part.TITLE, counts);
        var title = Set.copyOf(counts.keySet());
        add(article.text(), article.boilerplate(), article.language(), pack, names, counts);
        ids(analysis, Part.TEXT, counts);
        LocalDate day =
                article.published() == null ? null : article.published().first().orElse(null);
        var terms = strongest(counts);
        return new Signature(terms, title.stream().filter(terms::containsKey).collect(Collectors.toSet()), day);
    }

    /** The ids of what is named there, media left out: they tell who reports, not of what. */
    private static void ids(Analysis analysis, Part part, Map<String, Double> counts) {
        for (var entity : analysis.names()) {
            String id = entity.id();
            if (entity.part() == part && id != null && !id.startsWith("media:")) {
                counts.merge(id, 1.0, Double::sum);
            }
        }
    }

    /** The words of names, which other languages write alike: those capitalised inside a sentence, or in a name that was found. */
    private static Set<String> names(Analysis analysis) {
        var tokens = Tokenizer.tokenize(analysis.article().text());
        var found = analysis.names().stream()
                .filter(name -> name.part() == Part.TEXT)
                .map(Entity::span)
                .toList();
        var names = new HashSet<String>();
        int behind = 0;
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            while (behind < found.size() && found.get(behind).end() <= token.start()) {
                behind++;
            }
            boolean named = behind < found.size() && found.get(behind).start() <= token.start();
            if (token.isCapitalised() && (named || i > 0 && !endsSentence(tokens.get(i - 1)))) {
                names.add(token.norm());
            }
        }
        return names;
    }

    /** The terms of a text, but for those in passages that are not the article. */
    private static void add(
            String text,
            List<Span> skipped,
            String language,
            @Nullable Pack pack,
            Set<String> names,
            Map<String, Double> counts) {
        var tokens = Tokenizer.tokenize(text);
        var tags = pack == null ? null : pack.lexicon().tag(text, tokens);
        int behind = 0;
        for (int i = 0; i < tokens.size(); i++) {
            while (behind < skipped.size()
                    && skipped.get(behind).end() <= tokens.get(i).start()) {
                behind++;
            }
            if (behind < skipped.size()
                    && skipped.get(behind).start() <= tokens.get(i).start()) {
                continue;
            }
            String term = term(tokens.get(i), pack == null ? SHORTEST_UNKNOWN_WORD : SHORTEST_WORD);
            if (!term.isEmpty() && (tags == null || !empty(tags, i))) {
                boolean shared = tokens.get(i).isNumber() || names.contains(term);
                counts.merge(shared ? term : Signature.word(language, term), 1.0, Double::sum);
            }
        }
    }

    private static boolean endsSentence(Token token) {
        return token.is(".") || token.is("?") || token.is("!") || token.kind() == Token.Kind.QUOTE;
    }

    private static String term(Token token, int shortest) {
        if (token.isNumber()) {
            String digits = token.norm().replace(".", "").replace(",", "");
            return digits.length() >= 3 && !isYear(digits) ? digits : "";
        }
        return token.isWord() && (token.norm().length() >= shortest || token.isCapitalised()) ? token.norm() : "";
    }

    private static boolean isYear(String digits) {
        return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    }

    private static boolean empty(Tags tags, int i) {
        return tags.all(i).stream().anyMatch(m -> EMPTY.contains(m.lex()) && m.to() == i + 1);
    }

    /** The terms it holds most often; of those it holds equally often the first ones. */
    private static Map<String, Double> strongest(Map<String, Double> counts) {
        var strongest = new HashMap<String, Double>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(TERMS)
                .forEach(e -> strongest.put(e.getKey(), e.getValue()));
        return strongest;
    }
}
