package org.runut.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.runut.ask.Asked;
import org.runut.decide.Author;
import org.runut.desk.work.Intake;
import org.runut.ledger.Ledger;
import org.runut.ledger.LedgerException;
import org.runut.model.Analysis;
import org.runut.model.Label;
import org.runut.model.RawArticle;
import org.runut.read.FetchedPage;
import org.runut.read.Overrides;
import org.runut.read.Read;
import org.runut.read.Reader;
import org.runut.web.fetch.Addresses;

/** Reads what people bring to the desk as the verbs read it, and analyses it in its language. */
final class DeskIntake implements Intake {
    private static final Pattern ENDING = Pattern.compile("(?i)\\.(txt|md|html?|jsonl?|warc)(\\.gz)?$");

    private static final Label ENDINGS = new Label(
            "Yang dibaca adalah berkas yang berakhiran .txt, .md, .html, .json, .jsonl atau .warc.",
            "Files that end in .txt, .md, .html, .json, .jsonl or .warc are read.");

    private final Analyzers analyzers;
    private final AddressInput addresses;

    /** Fetches addresses so. */
    DeskIntake(Analyzers analyzers, AddressInput addresses) {
        this.analyzers = analyzers;
        this.addresses = addresses;
    }

    @Override
    public Outcome read(RawArticle article) {
        var read = new ArrayList<Read>();
        var in = new ByteArrayInputStream(article.text().getBytes(StandardCharsets.UTF_8));
        Reader.with(Overrides.NONE, in).read(List.of("-"), read::add);
        return switch (read.getFirst()) {
            case Read.Rejected(var refused) -> new Refused(Refusals.label(refused));
            case Read.Taken(var pasted) -> analysed(merged(pasted, article), NOTHING);
        };
    }

    @Override
    public Outcome fetch(String address, Runnable there) {
        var going = new Going(there);
        try {
            return outcome(addresses.read(address, going), going.note);
        } catch (LedgerException e) {
            String why = String.valueOf(e.getMessage());
            return new Refused(new Label(Common.words("id").told(why), why));
        }
    }

    /** How it goes with a page, as far as it is to be told; one thread fetches it. */
    private static final class Going implements AddressInput.Listener {
        private final Runnable there;
        private Label note = NOTHING;

        Going(Runnable there) {
            this.there = there;
        }

        @Override
        public void came() {
            there.run();
        }

        @Override
        public void waits() {
            note = note.equals(NOTHING) ? said("page.waits") : note;
        }

        @Override
        public void notKept() {
            note = said("page.unkept");
        }

        private static Label said(String key) {
            return new Label(Common.words("id").say(key), Common.words("en").say(key));
        }
    }

    @Override
    public Outcome page(String address, String html) {
        String seen = Addresses.isAddress(address) ? address : null;
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        var page = new FetchedPage(seen == null ? "desk" : seen, bytes, "text/html; charset=UTF-8", seen);
        var reader = Reader.with(Overrides.NONE, InputStream.nullInputStream());
        return outcome(reader.open(page).end());
    }

    @Override
    public void file(String name, byte[] content, Consumer<Outcome> read) {
        var ending = ENDING.matcher(name);
        if (!ending.find()) {
            read.accept(new Refused(ENDINGS));
            return;
        }
        try {
            Path file = Files.createTempFile("runut-", ending.group());
            try {
                Files.write(file, content);
                var reader = Reader.with(Overrides.NONE, InputStream.nullInputStream());
                reader.read(List.of(file.toString()), one -> read.accept(outcome(one)));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            read.accept(new Refused(new Label(
                    "Tidak dapat dibaca: " + e.getMessage() + ".", "It can't be read: " + e.getMessage() + ".")));
        }
    }

    @Override
    public Sheet sheet(byte[] content, Author author, Ledger ledger) {
        return new SheetIntake(analyzers, "id").add(content, author, ledger);
    }

    @Override
    public Analysis asked(String text) {
        var raw = Asked.of(text, null, null);
        return analyzers.of(raw).map(analyzer -> analyzer.analyze(raw)).orElseGet(() -> analyzers.kept(raw));
    }

    private Outcome outcome(Read read) {
        return outcome(read, NOTHING);
    }

    private Outcome outcome(Read read, Label note) {
        return switch (read) {
            case Read.Rejected(var refused) -> new Refused(Refusals.label(refused));
            case Read.Taken(var article) -> analysed(article, note);
        };
    }

    private Outcome analysed(RawArticle article, Label note) {
        var analyzer = analyzers.of(article);
        return analyzer.isPresent()
                ? new Taken(analyzer.get().analyze(article), note)
                : new Taken(analyzers.kept(article), after(Refusals.label(analyzers.refusal(article)), note));
    }

    private static Label after(Label reason, Label note) {
        return new Label((reason.id() + " " + note.id()).strip(), (reason.en() + " " + note.en()).strip());
    }

    /** What the reader filled in counts for more than what the text says of itself. */
    private static RawArticle merged(RawArticle pasted, RawArticle filled) {
        return new RawArticle(
                "desk",
                filled.url() != null ? filled.url() : pasted.url(),
                filled.outlet() != null ? filled.outlet() : pasted.outlet(),
                filled.title() != null ? filled.title() : pasted.title(),
                filled.published() != null ? filled.published() : pasted.published(),
                filled.language() != null ? filled.language() : pasted.language(),
                pasted.author(),
                pasted.text());
    }
}
