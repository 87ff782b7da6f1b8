package org.runut.desk.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.runut.desk.work.Errand.Item;
import org.runut.desk.work.Errand.State;
import org.runut.ledger.Ledger;
import org.runut.model.Label;

/** Runs errands, two at a time, and remembers the latest. Threads may share it. */
public final class Errands implements AutoCloseable {
    private static final int REMEMBERED = 100;
    private static final int AT_ONCE = 2;

    private final Ledger ledger;
    private final Intake intake;
    private final Consumer<String> added;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Errand> errands = new LinkedHashMap<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("errand-", 1).factory());

    /** Errands that add to a ledger; {@code added} is told of each article that is new or changed. */
    public Errands(Ledger ledger, Intake intake, Consumer<String> added) {
        this.ledger = ledger;
        this.intake = intake;
        this.added = added;
    }

    /** The errand with this id, if it is remembered. */
    public Optional<Errand> find(String id) {
        lock.lock();
        try {
            return Optional.ofNullable(errands.get(id));
        } finally {
            lock.unlock();
        }
    }

    /** Fetches pages and adds their articles. */
    public Errand fetch(List<String> addresses, Consumer<String> by) {
        var errand = begin();
        addresses.forEach(address -> errand.add(new Item(address, State.WAITING, "", Intake.NOTHING)));
        run(errand, () -> {
            for (int place = 0; place < addresses.size(); place++) {
                fetch(errand, place, addresses.get(place), by);
            }
        });
        return errand;
    }

    private void fetch(Errand errand, int place, String address, Consumer<String> by) {
        errand.put(place, new Item(address, State.FETCHING, "", Intake.NOTHING));
        var outcome =
                intake.fetch(address, () -> errand.put(place, new Item(address, State.READING, "", Intake.NOTHING)));
        errand.put(place, take(address, outcome, by));
    }

    /** Adds the articles of a file. */
    public Errand file(String name, byte[] content, Consumer<String> by) {
        var errand = begin();
        int file = errand.add(new Item(name, State.READING, "", Intake.NOTHING));
        run(errand, () -> {
            intake.file(name, content, outcome -> {
                var item = take(name, outcome, by);
                if (errand.items().getFirst().state() == State.READING) {
                    errand.put(file, item);
                } else {
                    errand.add(item);
                }
            });
        });
        return errand;
    }

    private Item take(String name, Intake.Outcome outcome, Consumer<String> by) {
        return switch (outcome) {
            case Intake.Refused(var reason) -> new Item(name, State.REFUSED, "", reason);
            case Intake.Taken(var analysis, var note) -> {
                var result = ledger.add(analysis);
                var state = switch (result.result()) {
                    case ADDED -> State.ADDED;
                    case UPDATED -> State.UPDATED;
                    case KNOWN -> State.KNOWN;
                };
                if (state != State.KNOWN) {
                    by.accept(result.article());
                    added.accept(result.article());
                }
                String title = analysis.article().title();
                yield new Item(title == null ? name : title, state, result.article(), note);
            }
        };
    }

    /** What ledgers say, in the one language they say it in. */
    private static Label same(String said) {
        return new Label(said, said);
    }

    private Errand begin() {
        var errand = new Errand(UUID.randomUUID().toString());
        lock.lock();
        try {
            errands.put(errand.id(), errand);
            if (errands.size() > REMEMBERED) {
                errands.remove(errands.keySet().iterator().next());
            }
        } finally {
            lock.unlock();
        }
        return errand;
    }

    private void run(Errand errand, Runnable work) {
        workers.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                System.getLogger(Errands.class.getName()).log(System.Logger.Level.ERROR, "an errand failed", e);
                errand.add(new Item("", State.REFUSED, "", same(String.valueOf(e.getMessage()))));
            } finally {
                errand.end();
            }
        });
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
