package org.runut.web.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Packs captures into one file that other tools replay: a Web Archive Collection Zipped (WACZ 1.1.1), with the records as they
 * are kept, an index of them, the list of pages, and a digest of each. The same captures always give the same bytes.
 */
final class Wacz {
    private static final String WARC = "archive/data.warc.gz";
    private static final String INDEX = "indexes/index.cdx";
    private static final String PAGES = "pages/pages.jsonl";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);

    private final JsonMapper json = JsonMapper.shared();
    private final String title;
    private final String software;
    private final ByteArrayOutputStream records = new ByteArrayOutputStream();
    private final List<String> index = new ArrayList<>();
    private final List<Map<String, Object>> pages = new ArrayList<>();
    private Instant latest = Instant.EPOCH;

    /** An empty one of this name, made by a program. */
    Wacz(String title, String software) {
        this.title = title;
        this.software = software;
    }

    /** Puts a record in as it is kept; one that answers for a page is listed among the pages. */
    void add(Capture capture, byte[] record, boolean page) {
        long offset = records.size();
        records.writeBytes(record);
        var line = new LinkedHashMap<String, Object>();
        line.put("url", capture.address().toString());
        line.put("mime", capture.revisit() ? "warc/revisit" : mime(capture));
        line.put("status", String.valueOf(capture.status()));
        line.put("digest", capture.digest());
        line.put("length", String.valueOf(record.length));
        line.put("offset", String.valueOf(offset));
        line.put("filename", "data.warc.gz");
        index.add(key(capture.address()) + " " + STAMP.format(capture.time()) + " " + json.writeValueAsString(line));
        if (page) {
            var listed = new LinkedHashMap<String, Object>();
            listed.put("id", "p" + (pages.size() + 1));
            listed.put("url", capture.address().toString());
            listed.put("ts", capture.time().toString());
            listed.put("title", title);
            pages.add(listed);
        }
        latest = capture.time().isAfter(latest) ? capture.time() : latest;
    }

    private static String mime(Capture capture) {
        String type = capture.type() == null ? "application/octet-stream" : capture.type();
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** The address in the order of an index: its host from behind, then the rest in small letters. */
    static String key(URI address) {
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        var names = new ArrayList<>(List.of((host.startsWith("www.") ? host.substring(4) : host).split("\\.")));
        Collections.reverse(names);
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return String.join(",", names) + port + ")" + (path + query).toLowerCase(Locale.ROOT);
    }

    /** The whole file. */
    byte[] bytes() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(WARC, records.toByteArray());
        files.put(INDEX, utf8(index.stream().sorted().map(line -> line + "\n").reduce("", String::concat)));
        files.put(PAGES, utf8(pagesFile()));
        byte[] description = utf8(json.writerWithDefaultPrettyPrinter().writeValueAsString(description(files)));
        files.put("datapackage.json", description);
        var digest = new LinkedHashMap<String, Object>();
        digest.put("path", "datapackage.json");
        digest.put("hash", hash(description));
        files.put("datapackage-digest.json", utf8(json.writeValueAsString(digest)));
        return zip(files);
    }

    private String pagesFile() {
        var head = new LinkedHashMap<String, Object>();
        head.put("format", "json-pages-1.0");
        head.put("id", "pages");
        head.put("title", title);
        var lines = new StringBuilder(json.writeValueAsString(head)).append('\n');
        pages.forEach(page -> lines.append(json.writeValueAsString(page)).append('\n'));
        return lines.toString();
    }

    private Map<String, Object> description(Map<String, byte[]> files) {
        var description = new LinkedHashMap<String, Object>();
        description.put("profile", "data-package");
        description.put("wacz_version", "1.1.1");
        description.put("title", title);
        description.put("software", software);
        description.put("created", latest.toString());
        var resources = new ArrayList<Map<String, Object>>();
        files.forEach((path, content) -> {
            var resource = new LinkedHashMap<String, Object>();
            resource.put("name", path.substring(path.lastIndexOf('/') + 1));
            resource.put("path", path);
            resource.put("hash", hash(content));
            resource.put("bytes", content.length);
            resources.add(resource);
        });
        description.put("resources", resources);
        return description;
    }

    /** Nothing is packed twice: the records are packed already, and readers look into them without unpacking. */
    private byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                var check = new CRC32();
                check.update(file.getValue());
                var entry = new ZipEntry(file.getKey());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(file.getValue().length);
                entry.setCrc(check.getValue());
                entry.setTimeLocal(latest.atOffset(ZoneOffset.UTC).toLocalDateTime());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(byte[] content) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
