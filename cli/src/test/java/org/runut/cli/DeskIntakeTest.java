package org.runut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runut.desk.work.Intake;
import org.runut.read.Overrides;
import org.runut.web.archive.Archive;

/** An address that is added at the desk gives the whole article, and its pages are kept. */
class DeskIntakeTest {
    private static final String FIRST =
            "Sebanyak 340 rumah di Lembah Karsa rusak akibat banjir bandang, ujar Bupati Karsa Sinta Maharani, Kamis (3/7/2025).";
    private static final String SECOND =
            "Warga Lembah Karsa mengungsi ke 4 sekolah, menurut catatan BPBD Karsa. Dapur umum didirikan di lapangan kecamatan.";

    @TempDir
    Path archive;

    private final AllowOption allow = new AllowOption();
    private Outlet outlet;

    @BeforeEach
    void open() throws IOException {
        allow.hosts = Set.of("localhost");
        outlet = new Outlet("Warta Lembah");
        outlet.article(
                "/karsa",
                "340 Rumah Rusak",
                FIRST,
                "<div class=\"paging\"><a href=\"?page=2\">Halaman selanjutnya</a></div>");
        outlet.article(
                "/karsa?page=2", "340 Rumah Rusak", SECOND, "<div class=\"paging\"><a href=\"?page=1\">1</a></div>");
    }

    @AfterEach
    void close() {
        outlet.close();
    }

    private Intake.Outcome fetch(Runnable there) {
        var addresses = AddressInput.keepingWhereFree(allow, archive, Overrides.NONE);
        return new DeskIntake(new Analyzers(), addresses).fetch(outlet.address("/karsa"), there);
    }

    private static String text(Intake.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Intake.Taken.class);
        return ((Intake.Taken) outcome).analysis().article().text();
    }

    @Test
    void anArticleOfTwoPagesIsJoinedAndBothAreKept() throws IOException {
        var there = new AtomicInteger();

        String text = text(fetch(there::incrementAndGet));

        assertThat(text).contains("340 rumah").contains("4 sekolah");
        assertThat(there).hasValue(1);
        var address = URI.create(outlet.address("/karsa"));
        try (var kept = Archive.read(archive)) {
            assertThat(kept.captures(address)).hasSize(1);
            assertThat(kept.parts(address)).hasSize(1);
        }
    }

    @Test
    void whereAnotherAddsToTheArchiveThePagesWaitAndAreTakenUpOnceItIsFree() throws IOException {
        var address = URI.create(outlet.address("/karsa"));
        try (var held = Archive.open(archive)) {
            var outcome = fetch(() -> {});

            assertThat(text(outcome)).contains("4 sekolah");
            var note = ((Intake.Taken) outcome).note();
            assertThat(note.en()).startsWith("Its page waits to be kept as evidence");
            assertThat(note.id()).startsWith("Halamannya menunggu disimpan sebagai bukti");
            assertThat(held.addresses()).isEmpty();
            assertThat(new DeskVault(archive)
                            .of(((Intake.Taken) outcome).analysis().article()))
                    .hasSize(1);
        }
        try (var free = Archive.open(archive)) {
            assertThat(free.captures(address)).hasSize(1);
            assertThat(free.parts(address)).hasSize(1);
            assertThat(free.evidence(free.captures(address).getFirst())
                            .orElseThrow()
                            .intact())
                    .isTrue();
        }
        try (var waiting = Archive.read(Archive.waiting(archive))) {
            assertThat(waiting.addresses()).isEmpty();
        }
    }

    @Test
    void whereNothingCanWaitEitherTheArticleIsReadAllTheSameAndThatIsSaid() throws IOException {
        try (var held = Archive.open(archive);
                var before = Archive.open(Archive.waiting(archive))) {
            var outcome = fetch(() -> {});

            assertThat(text(outcome)).contains("4 sekolah");
            assertThat(((Intake.Taken) outcome).note().en()).startsWith("Its page was not kept as evidence");
            assertThat(held.addresses()).isEmpty();
            assertThat(before.addresses()).isEmpty();
        }
    }

    @Test
    void aPageThatIsNotThereIsASentence() {
        var addresses = AddressInput.keepingWhereFree(allow, archive, Overrides.NONE);
        var outcome = new DeskIntake(new Analyzers(), addresses).fetch(outlet.address("/hilang"), () -> {});

        assertThat(outcome).isInstanceOfSatisfying(Intake.Refused.class, refused -> {
            assertThat(refused.reason().en()).isEqualTo("The server answered 404.");
            assertThat(refused.reason().id()).isEqualTo("Server menjawab 404.");
        });
    }
}
