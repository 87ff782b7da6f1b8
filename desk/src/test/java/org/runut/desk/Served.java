package org.runut.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.runut.ask.Asked;
import org.runut.demo.DemoArticles;
import org.runut.desk.work.Intake;
import org.runut.flow.Analyzer;
import org.runut.ledger.Ledger;
import org.runut.ledger.MemoryLedger;
import org.runut.link.StoryFinder;
import org.runut.link.StoryLinker;
import org.runut.model.Analysis;
import org.runut.model.Part;
import org.runut.model.RawArticle;
import org.runut.pack.Pack;
import org.runut.pack.en.English;
import org.runut.pack.id.Indonesian;
import org.runut.read.Overrides;
import org.runut.read.Read;
import org.runut.read.Reader;

/** A desk that is served, on a ledger in memory. */
final class Served implements AutoCloseable {
    private final List<Pack> packs = List.of(new Indonesian().load(), new English().load());
    private final Analyzer analyzer = new Analyzer(packs.getFirst());
    private final HttpClient client = HttpClient.newHttpClient();
    final Ledger ledger = MemoryLedger.create(new StoryFinder(packs), new StoryLinker(packs), InstantSource.system());
    final Desk desk;

    private Served() throws BindException {
        desk = Desk.open(Settings.loopback(0, "en", "Tester"), ledger, new Reading());
    }

    /** With nothing in its ledger. */
    static Served empty() throws BindException {
        return new Served();
    }

    /** With the articles of the demo. */
    static Served demo() throws IOException {
        var served = new Served();
        Path folder = Files.createTempDirectory("runut-desk");
        for (var article : DemoArticles.all()) {
            Path file = folder.resolve(article.name().replace('/', '-'));
            Files.writeString(file, article.text());
            served.add(file);
            Files.delete(file);
        }
        Files.delete(folder);
        return served;
    }

    /** Takes every text as Indonesian. */
    private final class Reading implements Intake {
        @Override
        public Outcome read(RawArticle article) {
            return article.text().isBlank()
                    ? new Refused("There are no words in it.")
                    : new Taken(analyzer.analyze(article), "");
        }

        @Override
        public Analysis asked(String text) {
            return analyzer.analyze(Asked.of(text, null, "id"));
        }
    }

    private void add(Path file) {
        Reader.with(Overrides.NONE, new ByteArrayInputStream(new byte[0])).read(List.of(file.toString()), read -> {
            switch (read) {
                case Read.Taken(RawArticle raw) -> add(raw);
                case Read.Rejected(var refused) -> throw new AssertionError(refused);
            }
        });
    }

    /** Adds an article in Indonesian. */
    String add(RawArticle raw) {
        return ledger.add(analyzer.analyze(raw)).article();
    }

    /** The id of the first story that has an article with this word in its headline. */
    String story(String word) {
        return ledger.stories().stream()
                .filter(summary -> summary.articles().stream()
                        .anyMatch(article -> article.text(Part.TITLE).contains(word)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    URI at(String path) {
        return URI.create(desk.address()).resolve(path);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> post(String path, String form, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(path)).POST(HttpRequest.BodyPublishers.ofString(form));
        boolean typed = headers.length > 0 && headers[0].equals("Content-Type");
        var typedRequest = typed ? request : request.header("Content-Type", "application/x-www-form-urlencoded");
        return send(headers.length == 0 ? typedRequest : typedRequest.headers(headers));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        desk.close();
        ledger.close();
        client.close();
    }
}
