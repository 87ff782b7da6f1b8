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
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.runut.ask.Asked;
import org.runut.decide.Author;
import org.runut.decide.SheetRow;
import org.runut.demo.DemoArticles;
import org.runut.desk.follow.Sender;
import org.runut.desk.work.Intake;
import org.runut.desk.work.Vault;
import org.runut.flow.Analyzer;
import org.runut.flow.Importer;
import org.runut.ledger.Ledger;
import org.runut.ledger.MemoryLedger;
import org.runut.link.StoryLinker;
import org.runut.link.story.StoryFinder;
import org.runut.model.Analysis;
import org.runut.model.Article;
import org.runut.model.Label;
import org.runut.model.Part;
import org.runut.model.RawArticle;
import org.runut.pack.Pack;
import org.runut.pack.en.English;
import org.runut.pack.id.Indonesian;
import org.runut.read.ClaimSheet;
import org.runut.read.FetchedPage;
import org.runut.read.Overrides;
import org.runut.read.Read;
import org.runut.read.Reader;

/** A desk that is served, on a ledger in memory. */
public final class Served implements AutoCloseable {
    /** Read once for all tests: packs are large, and nothing changes them. */
    private static final List<Pack> PACKS = List.of(new Indonesian().load(), new English().load());

    private final Analyzer analyzer = new Analyzer(PACKS.getFirst());
    private final HttpClient client = HttpClient.newHttpClient();
    public final Ledger ledger =
            MemoryLedger.create(new StoryFinder(PACKS), new StoryLinker(PACKS), InstantSource.system());
    public final Intake intake = new Reading();
    final List<String> sent = new CopyOnWriteArrayList<>();
    public final Sender sender = (address, headers, body) -> {
        sent.add(headers.get("Runut-Signature") + " " + new String(body, StandardCharsets.UTF_8));
        return new Sender.Sent(address.startsWith("https://takes.example"), address);
    };
    final Desk desk;

    private Served() throws BindException {
        desk = Desk.open(Settings.loopback(0, "en", "Tester"), ledger, intake, sender, new Keeping());
    }

    /** With nothing in its ledger. */
    public static Served empty() throws BindException {
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

    /** Keeps a page of every article that has an address. */
    private static final class Keeping implements Vault {
        @Override
        public List<Proof> of(Article article) {
            return article.url() == null
                    ? List.of()
                    : List.of(new Proof(Instant.parse("2026-02-02T05:00:00Z"), 200, "sha256:ABC", true));
        }

        @Override
        public Optional<byte[]> packed(Article article) {
            return article.url() == null ? Optional.empty() : Optional.of(new byte[] {'P', 'K'});
        }
    }

    /** Takes every text as Indonesian. */
    private final class Reading implements Intake {
        @Override
        public Outcome read(RawArticle article) {
            return article.text().isBlank()
                    ? new Refused(new Label("Tidak ada kata di dalamnya.", "There are no words in it."))
                    : new Taken(analyzer.analyze(article), NOTHING);
        }

        /** Knows one page, slow to come. */
        @Override
        public Outcome fetch(String address, Runnable there) {
            if (!address.equals("https://kabar.example/banjir")) {
                return new Refused(new Label("Tidak dapat diambil.", "It can't be fetched: " + address + "."));
            }
            there.run();
            return page(
                    address,
                    "<title>Banjir Sirna</title><p>Sebanyak 12 orang tewas akibat banjir di Sirna, kata BPBD.");
        }

        @Override
        public Outcome page(String address, String html) {
            var reader = Reader.with(Overrides.NONE, new ByteArrayInputStream(new byte[0]));
            byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
            var page = new FetchedPage(address, bytes, "text/html; charset=UTF-8", address);
            return outcome(reader.open(page).end());
        }

        private Outcome outcome(Read read) {
            return switch (read) {
                case Read.Taken(RawArticle raw) -> new Taken(analyzer.analyze(raw), NOTHING);
                case Read.Rejected(var refused) -> new Refused(new Label(refused.detail(), refused.detail()));
            };
        }

        @Override
        public void file(String name, byte[] content, Consumer<Outcome> read) {
            String text = new String(content, StandardCharsets.UTF_8);
            read.accept(read(new RawArticle(name, null, null, name, null, "id", null, text)));
        }

        @Override
        public Sheet sheet(byte[] content, Author author, Ledger into) {
            var rows = new ArrayList<SheetRow>();
            ClaimSheet.read(new ByteArrayInputStream(content), rows::add, refused -> {});
            var results = new ArrayList<Importer.Result>();
            new Importer(into, author, analyzer::analyze, row -> row.figure() + " " + row.what() + ".")
                    .add(rows, outcome -> results.add(outcome.result()));
            return new Sheet(results.size(), 0, List.of());
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

    /** What is answered to a visit. */
    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** What is answered to a form. */
    public HttpResponse<String> post(String path, String form, String... headers)
            throws IOException, InterruptedException {
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
