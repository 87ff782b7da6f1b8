package org.runut.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who owns outlets: those of one publisher are not independent of one another.
 *
 * @param id      stable identity ({@code publisher:kg-media})
 * @param name    for people
 * @param outlets names and domains of its outlets, in any casing
 */
public record Publisher(String id, String name, List<String> outlets) {
    private static final String PREFIX = "publisher:";
    private static final int CELLS = 3;

    public Publisher {
        outlets = List.copyOf(outlets);
    }

    /**
     * Reads a table: a publisher a line, its id, its name, and its outlets' names and domains joined by {@code |}, parted by tabs;
     * {@code #} begins a comment.
     *
     * @throws IllegalArgumentException where a line is no such line; the message says which and why
     */
    public static List<Publisher> table(List<String> lines) {
        var publishers = new ArrayList<Publisher>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                publishers.add(read(line, i + 1));
            }
        }
        return publishers;
    }

    private static Publisher read(String line, int number) {
        String[] cells = line.split("\t");
        if (cells.length != CELLS || !cells[0].startsWith(PREFIX)) {
            throw new IllegalArgumentException("line " + number
                    + ": a publisher is \"publisher:id\", its name and its outlets joined by |, parted by tabs");
        }
        var outlets = Arrays.stream(cells[2].split("\\|"))
                .map(String::strip)
                .filter(outlet -> !outlet.isEmpty())
                .toList();
        return new Publisher(cells[0].strip(), cells[1].strip(), outlets);
    }
}
