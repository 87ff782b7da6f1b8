package org.runut.demo;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.runut.flow.Analyzer;
import org.runut.json.JsonLines;
import org.runut.ledger.Ledger;
import org.runut.ledger.MemoryLedger;
import org.runut.link.StoryLinker;
import org.runut.link.story.StoryFinder;
import org.runut.model.Analysis;
import org.runut.model.Label;
import org.runut.model.RawArticle;
import org.runut.pack.Pack;
import org.runut.pack.id.Indonesian;
import org.runut.read.Overrides;
import org.runut.read.Read;
import org.runut.read.Reader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole way by the library: read, analyze, ledger, and what is written of it. */
final class Way {
    private final List<Pack> packs = List.of(new Indonesian().load());
    private final Analyzer analyzer = new Analyzer(packs.getFirst());

    Analysis analyze(String article) {
        return analyzer.analyze(read(article));
    }

    Ledger ledger() {
        return MemoryLedger.create(new StoryFinder(packs), new StoryLinker(packs), InstantSource.system());
    }

    private static RawArticle read(String article) {
        var taken = new ArrayList<RawArticle>();
        var reader = Reader.with(Overrides.NONE, InputStream.nullInputStream());
        reader.read(List.of(Bundled.text(article).toString()), read -> {
            switch (read) {
                case Read.Taken(RawArticle raw) -> taken.add(raw);
                case Read.Rejected(var refused) -> throw new AssertionError(refused);
            }
        });
        return taken.getFirst();
    }

    /** What is written, as any program that reads it gets it. */
    static JsonNode json(Consumer<JsonLines> writer) {
        var bytes = new ByteArrayOutputStream();
        writer.accept(new JsonLines(bytes, Label::en));
        return JsonMapper.shared().readTree(bytes.toString(StandardCharsets.UTF_8));
    }
}
