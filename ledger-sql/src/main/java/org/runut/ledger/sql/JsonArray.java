package org.runut.ledger.sql;

import java.io.StringWriter;
import java.util.Collection;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Hands many words to one statement, which unfolds them again; each once. */
final class JsonArray {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonArray() {}

    static String of(Collection<String> words) {
        var written = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), written)) {
            json.writeStartArray();
            words.stream().map(Storable::text).distinct().forEach(json::writeString);
            json.writeEndArray();
        }
        return written.toString();
    }

    static String ofNumbers(Collection<Long> numbers) {
        return numbers.toString();
    }
}
