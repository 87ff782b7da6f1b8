package org.runut.json;

import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.function.Function;
import org.runut.model.Analysis;
import org.runut.model.Label;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes objects of the contract as JSON Lines: UTF-8, one object a line, each written out as soon as it is whole. */
public final class JsonLines implements AutoCloseable {
    private final JsonFactory factory = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    private final OutputStream target;
    private final Function<Label, String> words;

    /** Writes to {@code target}, sentences for people in the language that {@code words} chooses. */
    public JsonLines(OutputStream target, Function<Label, String> words) {
        this.target = target;
        this.words = words;
    }

    /** The line of {@code analyze}. */
    public void write(Analysis analysis) {
        line(out -> new AnalysisWriter(out, words, analysis).write());
    }

    private void line(Consumer<Out> object) {
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), target, JsonEncoding.UTF8)) {
            object.accept(new Out(json));
            json.writeRaw('\n');
        }
    }

    /** Closes the target. */
    @Override
    public void close() throws java.io.IOException {
        target.close();
    }
}
