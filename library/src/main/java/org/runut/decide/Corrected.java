package org.runut.decide;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.runut.model.Binding;
import org.runut.model.Chain;
import org.runut.model.Correction;
import org.runut.model.Figure;
import org.runut.model.Label;
import org.runut.model.Occurrence;
import org.runut.model.Quantity;
import org.runut.model.Quotation;
import org.runut.model.Span;

/** A claim with what a person put in place of what was read. */
final class Corrected {
    private Corrected() {}

    /** The figure, corrected; nobody doubts it any more. */
    static Figure of(Figure figure, Correction by) {
        var asOf = by.asOf();
        return new Figure(
                figure.id(),
                quantity(figure.quantity(), by),
                binding(figure.binding(), by.counted()),
                by.status() == null ? figure.status() : by.status(),
                chain(figure.chain(), by.speaker()),
                asOf == null ? figure.asOf() : asOf,
                asOf == null ? figure.asOfBasis() : Figure.AsOfBasis.STATED,
                1,
                figure.sentence(),
                figure.explanation());
    }

    /** The occurrence, corrected. */
    static Occurrence of(Occurrence one, Correction by) {
        return new Occurrence(
                one.id(),
                one.place(),
                one.what(),
                one.label(),
                one.participants(),
                one.location(),
                by.asOf() == null ? one.time() : by.asOf(),
                by.status() == null ? one.status() : by.status(),
                chain(one.chain(), by.speaker()),
                one.sentence());
    }

    /** The quotation in the text it stands in, corrected: another speaker, other limits of what is said. */
    static Quotation of(Quotation one, Correction by, String text) {
        return new Quotation(
                one.part(),
                content(one.content(), by.content(), text),
                one.direct(),
                one.source(),
                one.cue(),
                chain(one.chain(), by.speaker()));
    }

    /** Where the words stand, of several places the nearest; where they do not stand at all, what was read. */
    private static Span content(Span read, @Nullable String words, String text) {
        return words == null ? read : Placing.nearest(text, words, read.start()).orElse(read);
    }

    private static Quantity quantity(Quantity read, Correction by) {
        var value = by.value();
        return new Quantity(
                read.part(),
                read.span(),
                value == null ? read.low() : value.low(),
                value == null ? read.high() : value.high(),
                value == null ? read.approximate() : value.approximate(),
                value == null && read.vague(),
                by.unit() == null ? read.unit() : by.unit(),
                value == null ? read.change() : Quantity.Change.EQUAL,
                by.counted() == null ? read.counted() : by.counted());
    }

    /** What is counted by a person's words; what happened to it stays. */
    private static Binding binding(Binding read, @Nullable String counted) {
        if (counted == null) {
            return read;
        }
        String concept = concept(counted);
        return new Binding(
                counted,
                concept,
                read.frame(),
                read.roles(),
                read.scope(),
                read.basis(),
                read.tally(),
                read.frame().isEmpty() ? concept : read.frame() + "/" + concept,
                new Label(counted, counted));
    }

    private static String concept(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    /** Another speaker; who passed it on stays. */
    private static Chain chain(Chain read, @Nullable String speaker) {
        if (speaker == null) {
            return read;
        }
        return new Chain(speaker.isBlank() ? null : speaker.strip(), null, List.of(), read.via());
    }
}
