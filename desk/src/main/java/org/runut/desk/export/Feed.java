package org.runut.desk.export;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.runut.desk.follow.Change;
import org.runut.desk.follow.Followed;
import org.runut.ledger.StorySummary;
import org.runut.model.Article;
import org.runut.model.Relation;
import org.runut.model.Story;
import org.runut.model.TimeValue;
import org.runut.words.Words;

/** What changed, as an Atom feed (RFC 4287): the stories, or the revisions and disputes of one. */
public final class Feed {
    private static final int MOST = 100;
    private static final String UNDATED = "1970-01-01";

    private final Words words;
    private final String base;

    private record Entry(String id, String day, String title, String summary, String href) {}

    /**
     * Feeds in the language of these words.
     *
     * @param base where the pages stand, with a slash at the end
     */
    public Feed(Words words, String base) {
        this.words = words;
        this.base = base;
    }

    /** The stories, those told of last first. */
    public String of(List<StorySummary> stories) {
        var entries = stories.stream()
                .map(story -> new Entry(
                        "urn:runut:story:" + story.id(),
                        day(story.to()),
                        story.title(),
                        words.say("feed.story", story.outlets(), story.origins(), story.disputes()),
                        base + "story/" + story.id()))
                .toList();
        return atom("urn:runut:stories", "Runut", base, entries);
    }

    /** The revisions and disputes of a story, the latest first. */
    public String of(Story story) {
        Map<String, Article> articles = new HashMap<>();
        story.articles().forEach(article -> articles.put(article.id(), article));
        Map<String, String> days = new HashMap<>();
        story.questions()
                .forEach(question -> question.figures()
                        .forEach(entry -> days.put(entry.figure().id(), day(published(articles, entry.article())))));
        var entries = new ArrayList<Entry>();
        for (Story.Question question : story.questions()) {
            question.relations().stream()
                    .filter(relation ->
                            relation.kind() == Relation.Kind.REVISES || relation.kind() == Relation.Kind.DISPUTES)
                    .forEach(relation -> entries.add(
                            entry(relation, words.of(question.label()), days.getOrDefault(relation.a(), UNDATED))));
        }
        return atom("urn:runut:story:" + story.id(), story.title(), base + "story/" + story.id(), entries);
    }

    /** The changes of something that is followed, the latest first. */
    public String of(Followed one, List<Change> changes) {
        var entries = changes.stream()
                .map(change -> new Entry(
                        "urn:runut:change:" + one.id() + ":" + change.number(),
                        change.at().toString(),
                        words.say("follow." + change.event().kind().key()) + ": " + one.title(),
                        words.of(change.event().text()),
                        base + change.event().path().substring(1)))
                .toList();
        return atom("urn:runut:follow:" + one.id(), one.title(), base + "follow/" + one.id(), entries);
    }

    private static @org.jspecify.annotations.Nullable TimeValue published(Map<String, Article> articles, String id) {
        Article article = articles.get(id);
        return article == null ? null : article.published();
    }

    private Entry entry(Relation relation, String label, String day) {
        return new Entry(
                "urn:runut:relation:" + relation.a() + ":" + relation.b(),
                day,
                words.say(relation.kind()) + ": " + label,
                words.of(relation.why()),
                base + "figure/" + relation.a());
    }

    private static String day(@org.jspecify.annotations.Nullable TimeValue time) {
        return Stream.ofNullable(time)
                .flatMap(value -> value.first().stream())
                .map(Object::toString)
                .findFirst()
                .orElse(UNDATED);
    }

    private String atom(String id, String title, String href, List<Entry> entries) {
        var sorted = entries.stream()
                .sorted(Comparator.comparing(Entry::day).reversed().thenComparing(Entry::id))
                .limit(MOST)
                .toList();
        var out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument();
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            head(
                    xml,
                    id,
                    title,
                    href,
                    sorted.isEmpty() ? UNDATED : sorted.getFirst().day());
            text(xml, "subtitle", words.say("feed.rule"));
            xml.writeEmptyElement("link");
            xml.writeAttribute("rel", "self");
            xml.writeAttribute("href", href + (href.endsWith("/") ? "" : "/") + "feed.atom");
            for (Entry entry : sorted) {
                xml.writeStartElement("entry");
                head(xml, entry.id(), entry.title(), entry.href(), entry.day());
                text(xml, "summary", entry.summary());
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return out.toString();
    }

    private static void head(XMLStreamWriter xml, String id, String title, String href, String day)
            throws XMLStreamException {
        text(xml, "id", id);
        text(xml, "title", title);
        text(xml, "updated", day.length() > UNDATED.length() ? day : day + "T00:00:00Z");
        xml.writeEmptyElement("link");
        xml.writeAttribute("href", href);
        xml.writeStartElement("author");
        text(xml, "name", "Runut");
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    /** The text without what XML does not allow. */
    private static String allowed(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c ->
                        c == '\n' || c == '\t' || c >= ' ' && c < 0xD800 || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
