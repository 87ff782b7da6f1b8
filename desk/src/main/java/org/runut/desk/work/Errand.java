package org.runut.desk.work;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.runut.model.Label;

/** Adding that takes a while: an item for each address or article. Threads may look while another goes on. */
public final class Errand {
    private final String id;
    private final List<Item> items = new CopyOnWriteArrayList<>();
    private volatile boolean done;

    Errand(String id) {
        this.id = id;
    }

    /** How far an item is. */
    public enum State {
        WAITING,
        FETCHING,
        READING,
        ADDED,
        UPDATED,
        KNOWN,
        REFUSED
    }

    /**
     * An item.
     *
     * @param name    what was asked for, or the headline of what was found
     * @param state   how far it is
     * @param article the article that came of it; empty where there is none yet
     * @param detail  what is wrong; {@link Intake#NOTHING} where nothing is
     */
    public record Item(String name, State state, String article, Label detail) {}

    /** Its identity. */
    public String id() {
        return id;
    }

    /** The items, in the order in which they came. */
    public List<Item> items() {
        return List.copyOf(items);
    }

    /** Whether nothing more will change. */
    public boolean isDone() {
        return done;
    }

    int add(Item item) {
        items.add(item);
        return items.size() - 1;
    }

    void put(int place, Item item) {
        items.set(place, item);
    }

    void end() {
        done = true;
    }
}
