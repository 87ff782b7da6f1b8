package org.runut.desk.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runut.ask.Asked;
import org.runut.desk.follow.Followed.Kind;
import org.runut.desk.page.Frame;
import org.runut.flow.Analyzer;
import org.runut.ledger.Ledger;
import org.runut.ledger.MemoryLedger;
import org.runut.link.StoryLinker;
import org.runut.link.story.StoryFinder;
import org.runut.model.RawArticle;
import org.runut.pack.Pack;
import org.runut.pack.id.Indonesian;

/** What is followed, on a ledger that goes on, with a clock of its own. */
class FollowsTest {
    private static final String HOOK = "https://hook.example/";

    private final List<Pack> packs = List.of(new Indonesian().load());
    private final Analyzer analyzer = new Analyzer(packs.getFirst());
    private final Ledger ledger =
            MemoryLedger.create(new StoryFinder(packs), new StoryLinker(packs), InstantSource.system());
    private final Clock clock = new Clock();
    private final Told told = new Told();
    private Follows follows = open();

    private static final class Clock implements InstantSource {
        private Instant now = Instant.parse("2025-03-12T08:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** A webhook that takes what it is told only while it is up. */
    private static final class Told implements Sender {
        private final List<String> bodies = new ArrayList<>();
        private final List<Map<String, String>> heads = new ArrayList<>();
        private boolean up = true;

        @Override
        public Sent post(String address, Map<String, String> headers, byte[] body) {
            heads.add(headers);
            bodies.add(new String(body, StandardCharsets.UTF_8));
            return new Sent(up, up ? "204" : "502");
        }
    }

    private Follows open() {
        return new Follows(
                ledger,
                text -> analyzer.analyze(Asked.of(text, null, "id")),
                told,
                Frame.words("id"),
                Frame.words("en"),
                clock);
    }

    private void add(String outlet, String day, String text) {
        ledger.add(analyzer.analyze(new RawArticle("-", null, outlet, "Gempa Karsawana", day, "id", null, text)));
    }

    @BeforeEach
    void begin() {
        add(
                "Kabar",
                "2025-03-11",
                "Sebanyak 62 orang tewas akibat gempa di Karsawana, kata Badan Bencana, Selasa (11/3/2025).");
    }

    @AfterEach
    void end() {
        ledger.close();
    }

    private void goOn() {
        add(
                "Warta",
                "2025-03-12",
                "Jumlah korban tewas akibat gempa di Karsawana bertambah dari 62 menjadi 97 orang, kata Badan Bencana, Rabu (12/3/2025).");
        follows.look();
    }

    private Followed story() {
        return follows.follow("Rina", Kind.STORY, ledger.stories().getFirst().id(), title -> title)
                .orElseThrow();
    }

    @Test
    void whatIsThereWhenFollowingBeginsIsNoChange() {
        var one = story();
        follows.look();

        assertThat(follows.changes(one.id())).isEmpty();
    }

    @Test
    void aNewFigureIsNotedOnceInBothLanguages() {
        var one = story();
        goOn();
        follows.look();

        var figures = follows.changes(one.id()).stream()
                .filter(change -> change.event().kind() == Change.Kind.FIGURE)
                .toList();
        assertThat(figures).extracting(change -> change.event().text().id()).anyMatch(text -> text.contains("97"));
        assertThat(figures).extracting(change -> change.event().key()).doesNotHaveDuplicates();
    }

    @Test
    void aQuestionAndATextAreFollowedToo() {
        String figure = ledger.figuresBegun("", 1).getFirst();
        var question =
                follows.follow("Rina", Kind.QUESTION, figure, id -> "tewas").orElseThrow();
        var text = follows.follow(
                        "Rina", Kind.TEXT, "Sebanyak 62 orang tewas akibat gempa di Karsawana.", given -> given)
                .orElseThrow();
        goOn();

        assertThat(follows.changes(question.id())).isNotEmpty();
        assertThat(follows.changes(text.id())).isNotEmpty();
        assertThat(follows.follow("Rina", Kind.STORY, "none", title -> title)).isEmpty();
    }

    @Test
    void aWebhookIsToldOnceAndSigned() {
        var one = story();
        follows.hook(one.id(), HOOK);
        goOn();
        follows.tell();
        follows.tell();

        assertThat(told.bodies).hasSize(follows.changes(one.id()).size()).allMatch(body -> body.contains(one.id()));
        String head = told.heads.getFirst().get("Runut-Signature");
        String time = String.valueOf(clock.now.getEpochSecond());
        assertThat(head)
                .isEqualTo("t=" + time + ",v1=" + Hook.signature(one.secret(), time + "." + told.bodies.getFirst()));
    }

    @Test
    void whatIsNotTakenIsSentAgainLaterAndNotForEver() {
        var one = story();
        follows.hook(one.id(), HOOK);
        told.up = false;
        goOn();
        int changes = follows.changes(one.id()).size();

        follows.tell();
        follows.tell();
        assertThat(told.bodies).hasSize(changes);
        clock.now = clock.now.plus(Duration.ofMinutes(1));
        follows.tell();
        assertThat(told.bodies).hasSize(2 * changes);
        for (int day = 0; day < 20; day++) {
            clock.now = clock.now.plus(Duration.ofDays(1));
            follows.tell();
        }
        assertThat(told.bodies).hasSize(6 * changes);
        assertThat(follows.deliveries(one.id())).hasSize(6 * changes).noneMatch(Delivery::ok);
    }

    @Test
    void anotherProcessGoesOnFromTheJournal() {
        var one = story();
        follows.hook(one.id(), HOOK);
        goOn();
        follows.tell();
        int sent = told.bodies.size();

        follows = open();
        follows.look();
        follows.tell();
        assertThat(told.bodies).hasSize(sent);
        assertThat(follows.changes(one.id())).isNotEmpty();
        follows.unfollow(one.id());
        assertThat(open().all()).isEmpty();
    }
}
