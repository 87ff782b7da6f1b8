package org.runut.ask;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.runut.decide.Bounds;
import org.runut.link.WrittenDate;
import org.runut.model.Article;
import org.runut.model.Drift;
import org.runut.model.Figure;
import org.runut.model.Label;
import org.runut.model.Status;
import org.runut.model.Story;
import org.runut.model.TimeValue;

/** Puts what is to be said about a figure into sentences, Indonesian and English. */
final class Telling {
    private static final int MOST = 3;

    private final Article asked;
    private final Figure figure;
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, String> origins = new HashMap<>();

    Telling(Article asked, Figure figure, Story story) {
        this.asked = asked;
        this.figure = figure;
        story.articles().forEach(article -> articles.put(article.id(), article));
        story.origins().forEach(origin -> origins.put(origin.id(), origin.name()));
    }

    /** @param isOwn whether whoever the text names says so */
    Label held(List<Story.Entry> support, Story.Question question, boolean isOwn) {
        long origins = support.stream()
                .map(Story.Entry::origin)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        String name = String.valueOf(figure.chain().speaker());
        long outlets = support.stream().map(this::outlet).distinct().count();
        return new Label(
                "Ada di buku besar: " + said(support, true) + "; "
                        + (origins == 0
                                ? outlets + " media memuatnya tanpa menyebut siapa asalnya"
                                : origins + " asal dalam " + outlets + " media mengatakannya")
                        + ", dari " + (question.origins() == 0 ? "" : question.origins() + " asal dalam ")
                        + question.outlets() + " media pertanyaan ini"
                        + (isOwn ? "." : "; bahwa " + name + " mengatakannya tidak ada di buku besar."),
                "The ledger holds it: " + said(support, false) + "; "
                        + (origins == 0
                                ? counted(outlets, "outlet") + (outlets == 1 ? " carries" : " carry")
                                        + " it and no origin is named"
                                : counted(origins, "origin") + " in " + counted(outlets, "outlet")
                                        + (origins == 1 ? " says so" : " say so"))
                        + ", of " + (question.origins() == 0 ? "" : counted(question.origins(), "origin") + " in ")
                        + counted(question.outlets(), "outlet") + " of this question"
                        + (isOwn ? "." : "; that " + name + " said so it does not hold."));
    }

    Label revised(Story.Entry first, Story.Entry last) {
        return new Label(
                "Kemudian direvisi: " + said(first, true) + ", lalu " + said(last, true) + ".",
                "Later revised: " + said(first, false) + ", then " + said(last, false) + ".");
    }

    Label disputed(List<Story.Entry> rivals) {
        return new Label("Dibantah angka lain: " + said(rivals, true) + ".", "Disputed: " + said(rivals, false) + ".");
    }

    Label speaker(List<Story.Entry> theirs, List<Story.Entry> own) {
        String name = String.valueOf(figure.chain().speaker());
        return new Label(
                "Yang mengatakannya lain: " + said(theirs, true) + ", bukan " + name
                        + (own.isEmpty() ? "." : ", yang mengatakan " + said(own, true) + "."),
                "Somebody else said so: " + said(theirs, false) + ", not " + name
                        + (own.isEmpty() ? "." : ", who said " + said(own, false) + "."));
    }

    Label number(List<Story.Entry> said, boolean bySame) {
        String value = printed(figure, asked);
        return new Label(
                "Angkanya lain: " + (bySame ? "ia mengatakan " : "di buku besar ") + said(said, true) + ", bukan “"
                        + value + "”.",
                "Another number: " + (bySame ? "they said " : "the ledger holds ") + said(said, false) + ", not “"
                        + value + "”.");
    }

    Label inside(List<Story.Entry> said) {
        String value = printed(figure, asked);
        return new Label(
                "Sesuai dengan “" + value + "”: di buku besar " + said(said, true) + ".",
                "Within “" + value + "”: the ledger holds " + said(said, false) + ".");
    }

    Label status(Story.Entry entry) {
        return new Label(
                "Statusnya lain: " + said(entry, true) + " — "
                        + status(entry.figure().status(), true) + ", bukan " + status(figure.status(), true) + ".",
                "Another status: " + said(entry, false) + " — "
                        + status(entry.figure().status(), false) + ", not " + status(figure.status(), false) + ".");
    }

    Label counted(Story.Entry entry) {
        var other = entry.figure().binding().label();
        var mine = figure.binding().label();
        return new Label(
                "Yang dihitung lain: " + said(entry, true) + " — " + other.id() + ", bukan " + mine.id() + ".",
                "Something else is counted: " + said(entry, false) + " — " + other.en() + ", not " + mine.en() + ".");
    }

    Label drifted(Story.Entry entry, Drift drift) {
        return new Label(
                "Berubah di jalan: " + outlet(entry) + " menulis “" + drift.copy() + "”, semula “" + drift.original()
                        + "”.",
                "Changed on the way: " + outlet(entry) + " wrote “" + drift.copy() + "”, first “" + drift.original()
                        + "”.");
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String status(Status status, boolean indonesian) {
        return switch (status) {
            case HAPPENED -> indonesian ? "terjadi" : "happened";
            case ONGOING -> indonesian ? "berlangsung" : "ongoing";
            case PLANNED -> indonesian ? "direncanakan" : "planned";
            case POSSIBLE -> indonesian ? "mungkin" : "possible";
            case DENIED -> indonesian ? "dibantah" : "denied";
            case WITHDRAWN -> indonesian ? "ditarik kembali" : "withdrawn";
        };
    }

    /** Some figures, each value of an origin once. */
    private String said(List<Story.Entry> entries, boolean indonesian) {
        var once = entries.stream()
                .collect(Collectors.toMap(
                        entry -> who(entry)
                                + Bounds.of(
                                        entry.figure().quantity().low(),
                                        entry.figure().quantity().high()),
                        Function.identity(),
                        (first, second) -> first,
                        LinkedHashMap::new));
        String shown = once.values().stream()
                .limit(MOST)
                .map(entry -> said(entry, indonesian))
                .collect(Collectors.joining("; "));
        int more = once.size() - MOST;
        return more <= 0 ? shown : shown + (indonesian ? "; dan " + more + " lagi" : "; and " + more + " more");
    }

    /** A figure with who says it and when. */
    private String said(Story.Entry entry, boolean indonesian) {
        var article = articles.get(entry.article());
        String value = article == null ? "" : printed(entry.figure(), article);
        TimeValue time = entry.figure().asOf();
        time = time == null && article != null ? article.published() : time;
        String when = indonesian ? WrittenDate.indonesian(time) : WrittenDate.english(time);
        return "“" + value + "” (" + who(entry) + ", " + when + ")";
    }

    private String who(Story.Entry entry) {
        String speaker = entry.figure().chain().speaker();
        String origin = entry.origin() == null ? null : origins.get(entry.origin());
        return origin != null ? origin : speaker != null ? speaker : outlet(entry);
    }

    private String outlet(Story.Entry entry) {
        var article = articles.get(entry.article());
        return article == null ? entry.article() : article.outlet() == null ? article.source() : article.outlet();
    }

    /** The words of a figure; its value where a person gave it another. */
    private static String printed(Figure figure, Article article) {
        String words = figure.place().in(article).strip();
        return words.isEmpty()
                ? Bounds.of(figure.quantity().low(), figure.quantity().high())
                : words;
    }
}
