package org.runut.web.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.runut.model.DiskFault;
import org.runut.web.fetch.Addresses;

/** The feeds to watch: a file with an address a line ({@code #} begins a remark), or OPML as feed readers export it. */
public final class WatchList {
    private WatchList() {}

    /**
     * The addresses of a file, each once, in its order.
     *
     * @throws FeedException where a line is no address, or the OPML is broken; it names the line
     */
    public static List<URI> read(Path file) throws IOException {
        byte[] content = content(file);
        String text = new String(content, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        var addresses = text.stripLeading().startsWith("<") ? opml(file, content) : lines(file, text);
        if (addresses.isEmpty()) {
            throw new FeedException(file + ": there is no address in it");
        }
        return List.copyOf(addresses);
    }

    private static byte[] content(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new FeedException(file + ": there is no such file", e);
        } catch (IOException e) {
            throw new FeedException(file + ": the file can't be read: " + DiskFault.why(e), e);
        }
    }

    private static Set<URI> lines(Path file, String text) throws FeedException {
        Set<URI> addresses = new LinkedHashSet<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String address = line.replaceFirst("(^|\\s)#.*", "").strip();
            if (!address.isEmpty()) {
                addresses.add(address(address, file + ", line " + number));
            }
        }
        return addresses;
    }

    private static URI address(String text, String place) throws FeedException {
        try {
            return Addresses.of(text);
        } catch (IllegalArgumentException e) {
            throw new FeedException(place + ": " + e.getMessage(), e);
        }
    }

    private static Set<URI> opml(Path file, byte[] content) throws FeedException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Set<URI> addresses = new LinkedHashSet<>();
        try {
            var reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equalsIgnoreCase("outline")) {
                    String address = attribute(reader, "xmlurl");
                    if (!address.isBlank()) {
                        addresses.add(address(
                                address, file + ", line " + reader.getLocation().getLineNumber()));
                    }
                }
            }
            return addresses;
        } catch (XMLStreamException e) {
            throw new FeedException(file + ", line " + e.getLocation().getLineNumber() + ": broken OPML", e);
        }
    }

    /** Feed readers write xmlUrl in several casings. */
    private static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }
}
