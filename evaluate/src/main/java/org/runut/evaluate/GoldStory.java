package org.runut.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What annotators know of one story: the gold of a ledger.
 *
 * @param name      of its folder
 * @param articles  the text of each article, by its number ("01")
 * @param figures   those that answer a question
 * @param questions what they answer
 * @param relations the pairs a reader cares about
 * @param copies    which article was made from which
 * @param checks    what does not fit inside an article
 */
public record GoldStory(
        String name,
        TreeMap<String, Path> articles,
        List<GoldLedgerFigure> figures,
        List<GoldQuestion> questions,
        List<GoldRelation> relations,
        List<GoldCopy> copies,
        List<GoldCheck> checks) {

    /**
     * A figure.
     *
     * @param id       inside the story
     * @param article  number of its article
     * @param low      lower bound, null for none
     * @param high     upper bound, null for none
     * @param evidence words of the text that hold it
     * @param question id of the question it answers
     */
    public record GoldLedgerFigure(
            String id,
            String article,
            @Nullable Double low,
            @Nullable Double high,
            String evidence,
            String question) {}

    /**
     * A question.
     *
     * @param id      inside the story
     * @param label   what is asked
     * @param origins how many stand behind its figures
     */
    public record GoldQuestion(String id, String label, int origins) {}

    /**
     * A relation of two figures.
     *
     * @param a     the newer
     * @param b     the older
     * @param kind  as the contract writes it
     * @param drift kinds of change on the way
     */
    public record GoldRelation(String a, String b, String kind, List<String> drift) {}

    /**
     * A copy.
     *
     * @param of      number of the original
     * @param article number of the copy
     * @param kind    how it was made
     * @param drift   kinds of change on the way
     */
    public record GoldCopy(String of, String article, String kind, List<String> drift) {}

    /**
     * A check.
     *
     * @param article number of the article
     * @param kind    headline, arithmetic or incomplete
     */
    public record GoldCheck(String article, String kind) {}

    /** Reads the gold of a folder that holds {@code ledger.json} and the texts. */
    static GoldStory read(Path folder) throws IOException {
        var tree = GoldJson.read(folder.resolve("ledger.json"));
        return new GoldStory(
                String.valueOf(folder.getFileName()),
                texts(folder),
                GoldJson.list(tree, "figures", GoldStory::figure),
                GoldJson.list(
                        tree,
                        "questions",
                        n -> new GoldQuestion(
                                GoldJson.word(n, "id"),
                                GoldJson.word(n, "label"),
                                n.path("origins").asInt(0))),
                GoldJson.list(
                        tree,
                        "relations",
                        n -> new GoldRelation(
                                GoldJson.word(n, "a"), GoldJson.word(n, "b"), GoldJson.word(n, "relation"), drift(n))),
                GoldJson.list(
                        tree,
                        "copies",
                        n -> new GoldCopy(
                                GoldJson.word(n, "of"),
                                GoldJson.word(n, "article"),
                                GoldJson.word(n, "kind"),
                                drift(n))),
                GoldJson.list(
                        tree, "checks", n -> new GoldCheck(GoldJson.word(n, "article"), GoldJson.word(n, "kind"))));
    }

    private static TreeMap<String, Path> texts(Path folder) throws IOException {
        var texts = new TreeMap<String, Path>();
        try (var files = Files.list(folder)) {
            files.filter(f -> f.toString().endsWith(".txt")).forEach(f -> texts.put(GoldReader.stem(f), f));
        }
        return texts;
    }

    private static GoldLedgerFigure figure(JsonNode node) {
        return new GoldLedgerFigure(
                GoldJson.word(node, "id"),
                GoldJson.word(node, "article"),
                GoldJson.number(node, "lo"),
                GoldJson.number(node, "hi"),
                GoldJson.word(node, "evidence"),
                GoldJson.word(node, "question"));
    }

    private static List<String> drift(JsonNode node) {
        return GoldJson.list(node, "drift", d -> d.isString() ? d.asString() : GoldJson.word(d, "kind"));
    }
}
