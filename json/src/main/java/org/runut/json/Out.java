package org.runut.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.runut.model.Chain;
import org.runut.model.Drift;
import org.runut.model.Place;
import org.runut.model.Span;
import org.runut.model.TimeValue;
import tools.jackson.core.JsonGenerator;

/** Writes the small pieces that many objects of the contract share. */
final class Out {
    private final JsonGenerator json;

    Out(JsonGenerator json) {
        this.json = json;
    }

    /** An object inside an array, or at the top. */
    void object(Runnable fields) {
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    void object(String name, Runnable fields) {
        json.writeName(name);
        object(fields);
    }

    <T> void array(String name, Iterable<T> items, Consumer<T> each) {
        json.writeArrayPropertyStart(name);
        items.forEach(each);
        json.writeEndArray();
    }

    /** An array of objects. */
    <T> void objects(String name, Iterable<T> items, Consumer<T> fields) {
        array(name, items, item -> object(() -> fields.accept(item)));
    }

    void strings(String name, Collection<String> items) {
        array(name, items, json::writeString);
    }

    /** A string in an array. */
    void text(String value) {
        json.writeString(value);
    }

    void string(String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    /** A string of which the empty one says that there is none. */
    void word(String name, String value) {
        string(name, value.isEmpty() ? null : value);
    }

    void time(String name, @Nullable TimeValue value) {
        string(name, value == null ? null : value.value());
    }

    void spelled(String name, @Nullable Enum<?> value) {
        string(name, value == null ? null : Spelling.of(value));
    }

    void number(String name, @Nullable BigDecimal value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, plain(value));
        }
    }

    /** Without zeros at the end after the point, and never with an exponent. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    void number(String name, int value) {
        json.writeNumberProperty(name, value);
    }

    void number(String name, double value) {
        json.writeNumberProperty(
                name, BigDecimal.valueOf(Math.round(value * 1000), 3).stripTrailingZeros());
    }

    void flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    /** Fields {@code start} and {@code end}. */
    void ends(Span span, Offsets offsets) {
        json.writeNumberProperty("start", offsets.codePoints(span.start()));
        json.writeNumberProperty("end", offsets.codePoints(span.end()));
    }

    /** An object of {@code start} and {@code end}, or null. */
    void span(String name, @Nullable Span span, Offsets offsets) {
        if (span == null) {
            json.writeNullProperty(name);
        } else {
            object(name, () -> ends(span, offsets));
        }
    }

    /** Fields {@code in}, {@code start} and {@code end}. */
    void place(Place place, ArticleOffsets offsets) {
        spelled("in", place.part());
        ends(place.span(), offsets.of(place.part()));
    }

    /** What a report changed. */
    void drift(List<Drift> drifts) {
        objects("drift", drifts, drift -> {
            spelled("kind", drift.kind());
            string("original", drift.original());
            string("copy", drift.copy());
        });
    }

    void chain(Chain chain) {
        string("speaker", chain.speaker());
        string("speakerId", chain.speakerId());
        strings("citing", chain.citing());
        strings("via", chain.via());
    }
}
