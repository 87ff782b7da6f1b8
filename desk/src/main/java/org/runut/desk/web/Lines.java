package org.runut.desk.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import org.runut.json.JsonLines;
import org.runut.words.Words;

/**
 * Objects in the shapes of the command line.
 *
 * @param words in whose language sentences and labels are
 */
record Lines(Words words) {
    /** An object on its line. */
    <T> byte[] of(T item, BiConsumer<JsonLines, T> writer) {
        return all(List.of(item), writer);
    }

    /** Objects, each on its line. */
    <T> byte[] all(List<T> items, BiConsumer<JsonLines, T> writer) {
        var bytes = new ByteArrayOutputStream();
        var lines = new JsonLines(bytes, words::of);
        items.forEach(item -> writer.accept(lines, item));
        return bytes.toByteArray();
    }

    /** Objects as the items of one object; {@code next} is the address of those behind them, empty for none. */
    <T> byte[] list(List<T> items, String next, BiConsumer<JsonLines, T> writer) {
        String array =
                new String(all(items, writer), StandardCharsets.UTF_8).strip().replace("\n", ",\n");
        return ("{\"items\":[" + array + "],\"next\":" + (next.isEmpty() ? "null" : '"' + next + '"') + "}\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
