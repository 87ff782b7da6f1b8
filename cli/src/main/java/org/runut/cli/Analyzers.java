package org.runut.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.runut.clean.Cleaner;
import org.runut.flow.Analyzer;
import org.runut.flow.Languages;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.RawArticle;
import org.runut.model.Refused;
import org.runut.pack.Pack;
import org.runut.pack.PackProvider;

/** The languages that can be analysed: those whose packs are there. */
final class Analyzers {
    private final List<Pack> packs = new ArrayList<>();
    private final Map<String, Analyzer> analyzers = new LinkedHashMap<>();
    private final Languages told;

    /** Reads all packs that are there. */
    Analyzers() {
        for (PackProvider provider : ServiceLoader.load(PackProvider.class)) {
            Pack pack = provider.load();
            packs.add(pack);
            analyzers.put(provider.language(), new Analyzer(pack, program()));
        }
        told = new Languages(packs);
    }

    /** This program, as an analysis tells what made it. */
    private static String program() {
        String version = Main.class.getPackage().getImplementationVersion();
        return "runut " + (version == null ? "0" : version);
    }

    /** This build of the program: another name wherever its rules may be others, so also where it was built. */
    static String build() {
        var source = Main.class.getProtectionDomain().getCodeSource();
        return program() + (source == null ? "" : " " + source.getLocation());
    }

    /** What the analyses that are made now tell of who made them. */
    List<String> makers() {
        return analyzers.values().stream().map(Analyzer::maker).toList();
    }

    /** An article analysed again; empty where there is no pack for its language. */
    Optional<Analysis> again(Article article) {
        return Optional.ofNullable(analyzers.get(article.language())).map(analyzer -> analyzer.again(article));
    }

    List<Pack> packs() {
        return List.copyOf(packs);
    }

    /** The analyzer for the language of an article; empty where there is none. */
    Optional<Analyzer> of(RawArticle article) {
        return Optional.ofNullable(analyzers.get(language(article)));
    }

    /** Why an article can't be analysed. */
    Refused refusal(RawArticle article) {
        return new Refused(
                article.source(),
                Refused.Reason.LANGUAGE,
                "",
                named(language(article)) + " there are packs for: " + String.join(", ", analyzers.keySet()) + ".");
    }

    private static String named(String language) {
        return language.equals(Languages.UNKNOWN)
                ? "The language of the text is not recognised (--language CODE names it);"
                : "The language \"" + language + "\" can't be analysed yet;";
    }

    /** An article that is kept without being analysed. */
    Analysis kept(RawArticle article) {
        return Analysis.none(Cleaner.plain(article, language(article)));
    }

    private String language(RawArticle article) {
        return told.of(article);
    }
}
