package org.runut.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.link.Judge.Verdict;
import org.runut.model.Drift;
import org.runut.model.Label;
import org.runut.model.Relation.Between;
import org.runut.model.Relation.Change;

/** Puts a relation into one sentence that a reader can check: the values, who said them, when. */
final class Reasons {
    private final Known known;

    Reasons(Known known) {
        this.known = known;
    }

    /** The sentence in both languages. */
    Label why(Verdict verdict, Mention newer, Mention older, List<Drift> drift) {
        String a = told(newer, true);
        String b = told(older, true);
        String x = told(newer, false);
        String y = told(older, false);
        return switch (verdict.kind()) {
            case COPIES ->
                new Label(
                        "Disalin: " + a + " diambil dari " + b + changes(drift, true) + ".",
                        "Copied: " + x + " was taken from " + y + changes(drift, false) + ".");
            case RELAYS ->
                new Label(
                        "Pernyataan yang sama: " + a + " dan " + b + changes(drift, true) + ".",
                        "The same statement: " + x + " and " + y + changes(drift, false) + ".");
            case DIFFERS_IN_SCOPE -> differs(newer, older, a, b, x, y);
            case REVISES -> revises(verdict.change(), a, b, x, y);
            case CONFIRMS -> confirms(verdict.between(), a, b, x, y);
            case COMPATIBLE ->
                new Label(
                        "Tidak bertentangan, tetapi belum menguatkan: " + a + "; " + b + ".",
                        "No contradiction, but no confirmation: " + x + "; " + y + ".");
            case DISPUTES ->
                new Label(
                        "Tidak bisa sama-sama benar: " + a + "; " + b + ".", "Both cannot hold: " + x + "; " + y + ".");
            case UNDECIDED -> undecided(verdict, a, b, x, y);
        };
    }

    private static Label differs(Mention newer, Mention older, String a, String b, String x, String y) {
        var one = newer.figure().binding().label();
        var other = older.figure().binding().label();
        boolean told = !one.en().isEmpty() && !other.en().isEmpty() && !one.en().equals(other.en());
        return new Label(
                "Yang dihitung berbeda" + (told ? " (" + one.id() + "; " + other.id() + ")" : "") + ": " + a + "; " + b
                        + ".",
                "Not the same count" + (told ? " (" + one.en() + "; " + other.en() + ")" : "") + ": " + x + "; " + y
                        + ".");
    }

    /** Organs of one side agree, but not independently of one another. */
    private static Label confirms(Between between, String a, String b, String x, String y) {
        boolean together = between == Between.SAME_PARTY;
        return new Label(
                (together
                                ? "Pihak yang sama, nilai yang cocok, bukan konfirmasi independen: "
                                : "Sumber lain, nilai yang cocok: ")
                        + a + "; " + b + ".",
                (together
                                ? "The same side, values that agree, no independent confirmation: "
                                : "Another origin, values that agree: ")
                        + x + "; " + y + ".");
    }

    private static Label revises(@Nullable Change change, String a, String b, String x, String y) {
        var move = move(change);
        return new Label(
                "Angka " + move.id() + ": semula " + b + ", kemudian " + a + ".",
                "The figure " + move.en() + ": first " + y + ", then " + x + ".");
    }

    private static Label move(@Nullable Change change) {
        if (change == null) {
            return new Label("berubah", "changed");
        }
        return switch (change) {
            case GREW -> new Label("naik", "grew");
            case SHRANK -> new Label("turun", "shrank");
            case CORRECTED -> new Label("dikoreksi", "was corrected");
            case WITHDRAWN -> new Label("ditarik", "was withdrawn");
        };
    }

    private static Label undecided(Verdict verdict, String a, String b, String x, String y) {
        var missing = verdict.missing() == null ? Judge.Missing.SCOPE : verdict.missing();
        var what = switch (missing) {
            case DATE -> new Label("tanggal tidak diketahui", "a date is missing");
            case ORIGIN -> new Label("asal angka tidak diketahui", "an origin is unknown");
            case SCOPE -> new Label("cakupan tidak jelas", "the scope is not clear");
        };
        return new Label(
                "Belum dapat diputuskan, " + what.id() + ": " + a + "; " + b + ".",
                "Undecided, " + what.en() + ": " + x + "; " + y + ".");
    }

    private String told(Mention mention, boolean indonesian) {
        var source = known.source(mention);
        var time = known.time(mention);
        String who = source != null ? source.name() : indonesian ? "tanpa narasumber" : "nobody named";
        String when = indonesian ? WrittenDate.indonesian(time) : WrittenDate.english(time);
        String outlet = mention.reading().article().outlet();
        return "“" + mention.phrase() + "” (" + who + ", " + when + (outlet == null ? "" : ", " + outlet) + ")";
    }

    private static String changes(List<Drift> drift, boolean indonesian) {
        if (drift.isEmpty()) {
            return "";
        }
        var first = drift.getFirst();
        String what = first.original().equals(first.copy())
                ? aspect(first.kind(), indonesian)
                : "“" + first.original() + "” → “" + first.copy() + "”";
        return (indonesian ? ", berubah: " : ", changed: ") + what;
    }

    /** What changed where the words did not. */
    private static String aspect(Drift.Kind kind, boolean indonesian) {
        return switch (kind) {
            case NUMBER, BOUNDS -> indonesian ? "angkanya" : "the number";
            case SPEAKER -> indonesian ? "narasumbernya" : "the speaker";
            case STATUS -> indonesian ? "statusnya" : "the status";
            case COUNTED -> indonesian ? "yang dihitung" : "what is counted";
            case DATE -> indonesian ? "tanggalnya" : "the date";
            case WORDING -> indonesian ? "kata-katanya" : "the wording";
        };
    }
}
