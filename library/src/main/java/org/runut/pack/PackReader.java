package org.runut.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.runut.model.Entity;

/**
 * Reads a pack from resources beside a class: {@code pack.properties}, {@code lexicon/*.txt}, {@code entities/*.tsv},
 * {@code models/*.model}, {@code stems.txt}, {@code senses.txt}. Models are read when first needed.
 *
 * <p>A lexicon file holds sections {@code [TAG]} named after {@link Lex}, with lines {@code phrase | phrase = value};
 * the value is optional. An entities file holds tab-separated lines: id, type, name, aliases joined by {@code |}, seats
 * joined by {@code |}, party, adjectives joined by {@code |}; lines of one id are joined, the first naming it. {@code #} begins a comment.
 * What tells publishers is read by {@link Publisher#table}.
 */
public final class PackReader {
    /** Enough of a model to tell it from another: it begins with what it was trained from. */
    private static final int MODEL_HEAD = 1 << 14;

    private final Class<?> anchor;
    private final CRC32C read = new CRC32C();

    private PackReader(Class<?> anchor) {
        this.anchor = anchor;
    }

    /** Reads the pack whose resources stand beside {@code anchor}. */
    public static Pack read(Class<?> anchor) {
        return new PackReader(anchor).read();
    }

    private Pack read() {
        var settings = settings();
        var lexicon = new Lexicon(list(settings, "clitics"));
        for (String name : list(settings, "lexicons")) {
            readLexicon(name, lexicon);
        }
        var entities = new LinkedHashMap<String, KnownEntity>();
        for (String name : list(settings, "entities")) {
            readEntities(name, entities);
        }
        var model = model(settings, "names");
        var affixes = affixes(settings);
        return new Pack(
                required(settings, "language"),
                required(settings, "decimal").charAt(0),
                required(settings, "grouping").charAt(0),
                Boolean.parseBoolean(required(settings, "nounFirst")),
                Boolean.parseBoolean(settings.getProperty("monthFirst", "false").strip()),
                lexicon,
                List.copyOf(entities.values()),
                publishers(settings),
                HexFormat.of().toHexDigits((int) read.getValue()),
                model,
                affixes,
                senses(settings, affixes));
    }

    private Affixes affixes(Properties settings) {
        String name = settings.getProperty("stems", "").strip();
        return name.isEmpty()
                ? Affixes.NONE
                : Affixes.read(lines(name + ".txt").stream()
                        .map(PackReader::withoutComment)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private Senses senses(Properties settings, Affixes affixes) {
        String name = settings.getProperty("senses", "").strip();
        return name.isEmpty()
                ? Senses.NONE
                : Senses.read(
                        lines(name + ".txt").stream()
                                .map(PackReader::withoutComment)
                                .filter(line -> !line.isEmpty())
                                .toList(),
                        affixes);
    }

    private Properties settings() {
        var settings = new Properties();
        try (var in = open("pack.properties")) {
            byte[] bytes = in.readAllBytes();
            read.update(bytes);
            settings.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }

    private @Nullable PackModel model(Properties settings, String kind) {
        String file = settings.getProperty("model." + kind, "").strip();
        if (file.isEmpty()) {
            return null;
        }
        try (var in = open("models/" + file)) {
            read.update(in.readNBytes(MODEL_HEAD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PackModel(anchor, "models/" + file);
    }

    private String required(Properties settings, String key) {
        String value = settings.getProperty(key);
        if (value == null) {
            throw new IllegalStateException(anchor.getPackageName() + "/pack.properties: no " + key);
        }
        return value.strip();
    }

    private static List<String> list(Properties settings, String key) {
        String value = settings.getProperty(key, "").strip();
        return value.isEmpty() ? List.of() : Arrays.asList(value.split("\\s+"));
    }

    private void readLexicon(String name, Lexicon lexicon) {
        String file = "lexicon/" + name + ".txt";
        Lex section = null;
        int number = 0;
        for (String raw : lines(file)) {
            number++;
            String line = withoutComment(raw);
            if (line.startsWith("[") && line.endsWith("]")) {
                section = section(file, number, line.substring(1, line.length() - 1));
            } else if (!line.isEmpty()) {
                if (section == null) {
                    throw malformed(file, number, "an entry before the first [TAG]");
                }
                addEntries(lexicon, section, line);
            }
        }
    }

    private static void addEntries(Lexicon lexicon, Lex section, String line) {
        int equals = line.lastIndexOf(" = ");
        String value = equals < 0 ? "" : line.substring(equals + 3).strip();
        String phrases = equals < 0 ? line : line.substring(0, equals);
        for (String phrase : phrases.split("\\|")) {
            if (!phrase.isBlank()) {
                lexicon.add(section, phrase.strip(), value);
            }
        }
    }

    private Lex section(String file, int number, String name) {
        try {
            return Lex.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw malformed(file, number, "no such tag: " + name);
        }
    }

    private void readEntities(String name, Map<String, KnownEntity> entities) {
        String file = "entities/" + name + ".tsv";
        int number = 0;
        for (String raw : lines(file)) {
            number++;
            String line = raw.startsWith("#") ? "" : raw;
            if (!line.isBlank()) {
                String[] cell = line.split("\t", -1);
                if (cell.length < 3) {
                    throw malformed(file, number, "fewer than three columns");
                }
                var entity = new KnownEntity(
                        cell[0].strip(),
                        Entity.Type.valueOf(cell[1].strip().toUpperCase(Locale.ROOT)),
                        cell[2].strip(),
                        cell(cell, 3),
                        cell(cell, 4),
                        cell.length > 5 && !cell[5].isBlank() ? cell[5].strip() : null,
                        cell(cell, 6));
                entities.merge(entity.id(), entity, PackReader::joined);
            }
        }
    }

    private List<Publisher> publishers(Properties settings) {
        var publishers = new ArrayList<Publisher>();
        for (String name : list(settings, "publishers")) {
            String file = "entities/" + name + ".tsv";
            try {
                publishers.addAll(Publisher.table(lines(file)));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(anchor.getPackageName() + "/" + file + ", " + e.getMessage(), e);
            }
        }
        return publishers;
    }

    private static KnownEntity joined(KnownEntity first, KnownEntity second) {
        return new KnownEntity(
                first.id(),
                first.type(),
                first.name(),
                joined(first.aliases(), second.aliases()),
                joined(first.seats(), second.seats()),
                first.party() != null ? first.party() : second.party(),
                joined(first.adjectives(), second.adjectives()));
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    private static List<String> cell(String[] cells, int index) {
        if (index >= cells.length || cells[index].isBlank()) {
            return List.of();
        }
        return Arrays.stream(cells[index].split("\\|"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static String withoutComment(String raw) {
        int hash = raw.indexOf('#');
        return (hash < 0 ? raw : raw.substring(0, hash)).strip();
    }

    private IllegalStateException malformed(String file, int line, String what) {
        return new IllegalStateException(anchor.getPackageName() + "/" + file + ", line " + line + ": " + what);
    }

    private List<String> lines(String file) {
        try (var in = open(file)) {
            byte[] bytes = in.readAllBytes();
            read.update(bytes);
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open(String file) {
        InputStream in = anchor.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("no resource " + file + " beside " + anchor.getName());
        }
        return in;
    }
}
