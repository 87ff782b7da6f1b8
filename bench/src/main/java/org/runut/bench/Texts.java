package org.runut.bench;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.runut.demo.DemoArticles;
import org.runut.model.RawArticle;
import org.runut.read.Overrides;
import org.runut.read.Read;
import org.runut.read.Reader;

/** The texts that are measured on. */
final class Texts {
    private Texts() {}

    /** Those of a name: {@code demo}, or {@code shared}. */
    static List<RawArticle> named(String name) {
        return name.equals("demo") ? demo() : shared();
    }

    /** The bundled articles. */
    static List<RawArticle> demo() {
        var articles = new ArrayList<RawArticle>();
        for (var article : DemoArticles.all()) {
            var text = new ByteArrayInputStream(article.text().getBytes(StandardCharsets.UTF_8));
            articles.addAll(read("-", text));
        }
        return articles;
    }

    /**
     * Articles of real outlets, which may not be shipped: {@code data/news-id} in the directory that the system property
     * {@code runut.shared} names, {@code ../shared} where it is not set; none where they are absent.
     */
    static List<RawArticle> shared() {
        return in("news-id");
    }

    /** Articles of real English outlets, likewise: {@code data/polnear/dev}. */
    static List<RawArticle> english() {
        return in("polnear/dev");
    }

    private static List<RawArticle> in(String folder) {
        var directory =
                Path.of(System.getProperty("runut.shared", "../shared"), "data").resolve(folder);
        return Files.isDirectory(directory) ? read(directory.toString(), InputStream.nullInputStream()) : List.of();
    }

    private static List<RawArticle> read(String input, InputStream standardInput) {
        var articles = new ArrayList<RawArticle>();
        Reader.with(Overrides.NONE, standardInput).read(List.of(input), read -> {
            switch (read) {
                case Read.Taken taken -> articles.add(taken.article());
                case Read.Rejected rejected -> System.err.println(rejected.refused());
            }
        });
        return articles;
    }
}
