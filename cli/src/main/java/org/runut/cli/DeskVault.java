package org.runut.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.runut.desk.work.Vault;
import org.runut.model.Article;
import org.runut.web.archive.Archive;
import org.runut.web.archive.Capture;
import org.runut.web.fetch.Addresses;

/** What the archive of fetched pages holds of articles, for the desk; opened anew for each, as others add to it meanwhile. */
final class DeskVault implements Vault {
    private static final String SOFTWARE = "runut";

    private final Path archive;

    DeskVault(Path archive) {
        this.archive = archive;
    }

    private Optional<URI> address(Article article) {
        String url = article.url();
        return url == null || !Addresses.isAddress(url) || !Files.isDirectory(archive)
                ? Optional.empty()
                : Optional.of(Addresses.of(url));
    }

    @Override
    public List<Proof> of(Article article) {
        return address(article).map(this::proofs).orElse(List.of());
    }

    private List<Proof> proofs(URI address) {
        var proofs = new ArrayList<Proof>(proofs(archive, address));
        proofs.addAll(proofs(Archive.waiting(archive), address));
        return proofs;
    }

    private static List<Proof> proofs(Path archive, URI address) {
        var proofs = new ArrayList<Proof>();
        try (var opened = Archive.read(archive)) {
            for (var capture : opened.captures(address)) {
                if (capture.kind() == Capture.Kind.PAGE) {
                    proofs.add(proof(opened, capture));
                }
            }
        } catch (IOException e) {
            return List.of();
        }
        return proofs;
    }

    /** What can't be read any more is there, and not intact. */
    private static Proof proof(Archive opened, Capture capture) {
        try {
            var evidence = opened.evidence(capture);
            return new Proof(
                    capture.time(),
                    capture.status(),
                    capture.digest(),
                    evidence.filter(found -> found.intact()).isPresent());
        } catch (IOException e) {
            return new Proof(capture.time(), capture.status(), capture.digest(), false);
        }
    }

    @Override
    public Optional<byte[]> packed(Article article) {
        return address(article).flatMap(address -> packed(address, article));
    }

    private Optional<byte[]> packed(URI address, Article article) {
        return packed(archive, address, article).or(() -> packed(Archive.waiting(archive), address, article));
    }

    private static Optional<byte[]> packed(Path archive, URI address, Article article) {
        try (var opened = Archive.read(archive)) {
            String title = article.title() == null ? address.toString() : article.title();
            return opened.captures(address).isEmpty()
                    ? Optional.empty()
                    : Optional.of(opened.wacz(address, title, SOFTWARE));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
