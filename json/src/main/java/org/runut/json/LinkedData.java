package org.runut.json;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.runut.model.Article;
import org.runut.model.Chain;
import org.runut.model.Decision;
import org.runut.model.Figure;
import org.runut.model.Part;
import org.runut.model.Place;
import org.runut.model.Quantity;
import org.runut.model.Relation;
import org.runut.model.Ruling;
import org.runut.model.Span;
import org.runut.model.Story;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a story as JSON-LD in the vocabularies others read: its figures as schema.org claims, each with the passage it
 * stands in (W3C Web Annotation) and the way it came (W3C PROV). A ClaimReview is made only of a rating that a person gave.
 */
public final class LinkedData {
    private static final int AROUND = 32;
    private static final String CLAIM = "claim";

    private final JsonFactory factory = JsonFactory.builder().build();
    private final String base;
    private final String rule;

    /**
     * Writes with these addresses and this reading rule.
     *
     * @param base where the pages of stories and articles stand, with a slash at the end
     * @param rule how the figures are to be read
     */
    public LinkedData(String base, String rule) {
        this.base = base;
        this.rule = rule;
    }

    /** Writes a story. */
    public void write(OutputStream target, Story story) {
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), target, JsonEncoding.UTF8)) {
            new Graph(new Out(json), story).write();
        }
    }

    /** Somebody on the way of a claim. */
    private record Station(String role, String name) {}

    /** One story while it is written. */
    private final class Graph {
        private final Out out;
        private final Story story;
        private final Map<String, Article> articles = new HashMap<>();
        private final Map<String, ArticleOffsets> offsets = new HashMap<>();

        Graph(Out out, Story story) {
            this.out = out;
            this.story = story;
            for (Article article : story.articles()) {
                articles.put(article.id(), article);
                offsets.put(article.id(), ArticleOffsets.of(article));
            }
        }

        void write() {
            out.object(() -> {
                out.object("@context", this::context);
                out.string("@id", base + "story/" + story.id());
                out.string("@type", "schema:Collection");
                out.string("name", story.title());
                out.string("usageInfo", rule);
                out.objects("origins", story.origins(), this::origin);
                out.objects("articles", story.articles(), this::article);
                out.array(
                        "claims",
                        story.questions(),
                        question -> question.figures().forEach(entry -> out.object(() -> claim(question, entry))));
            });
        }

        private void context() {
            out.string("schema", "https://schema.org/");
            out.string("oa", "http://www.w3.org/ns/oa#");
            out.string("prov", "http://www.w3.org/ns/prov#");
            out.string("@vocab", "https://schema.org/");
            out.string("origins", "schema:mentions");
            out.string("articles", "schema:hasPart");
            out.string("claims", "schema:about");
            out.string("evidence", "schema:appearance");
        }

        private void origin(Story.Origin origin) {
            out.string("@id", id("origin", origin.id()));
            out.array("@type", List.of("schema:Organization", "prov:Agent"), this::text);
            out.string("name", origin.name());
        }

        private void text(String value) {
            out.text(value);
        }

        private void article(Article article) {
            out.string("@id", page(article.id()));
            out.array("@type", List.of("schema:NewsArticle", "prov:Entity"), this::text);
            out.string("headline", article.title());
            out.string("url", article.url());
            out.time("datePublished", article.published());
            out.string("inLanguage", article.language());
            if (article.outlet() != null) {
                out.object("publisher", () -> {
                    out.string("@type", "schema:NewsMediaOrganization");
                    out.string("name", article.outlet());
                });
            }
            out.objects(
                    "prov:wasDerivedFrom",
                    story.copies().stream()
                            .filter(copy -> copy.article().equals(article.id()))
                            .toList(),
                    copy -> out.string("@id", page(copy.of())));
        }

        private void claim(Story.Question question, Story.Entry entry) {
            Figure figure = entry.figure();
            out.string("@id", id(CLAIM, figure.id()));
            out.array("@type", List.of("schema:Claim", "prov:Entity"), this::text);
            out.string("name", question.label().en());
            out.string("text", sentence(entry));
            out.time("temporalCoverage", figure.asOf());
            out.string("creativeWorkStatus", question.current().contains(figure.id()) ? "current" : "not current");
            out.object("about", () -> value(figure));
            String origin = entry.origin();
            if (origin != null) {
                out.object("prov:wasAttributedTo", () -> out.string("@id", id("origin", origin)));
            }
            way(figure.chain());
            out.object("prov:wasQuotedFrom", () -> out.string("@id", page(entry.article())));
            claims("prov:wasDerivedFrom", question, figure.id(), Set.of(Relation.Kind.COPIES, Relation.Kind.RELAYS));
            claims("prov:wasRevisionOf", question, figure.id(), Set.of(Relation.Kind.REVISES));
            out.object("evidence", () -> annotation(entry));
            out.objects("schema:review", ratings(figure.id()), rating -> review(rating, figure.id(), sentence(entry)));
        }

        /** What people hold of a claim, each the last of theirs. */
        private Collection<Decision.Work> ratings(String claim) {
            var ratings = new LinkedHashMap<String, Decision.Work>();
            for (var ruling : story.rulings()) {
                if (ruling.decision() instanceof Decision.Work work
                        && work.what() == Decision.Work.What.RATE
                        && !work.question()
                        && ruling.standing() == Ruling.Standing.HOLDS
                        && ruling.claims().contains(claim)) {
                    ratings.put(work.made().author(), work);
                }
            }
            return ratings.values();
        }

        private void review(Decision.Work rating, String claim, String reviewed) {
            var made = rating.made();
            out.string("@type", "schema:ClaimReview");
            out.string("claimReviewed", reviewed);
            out.string("url", base + "figure/" + claim);
            out.string("datePublished", made.at().toString());
            out.string("reviewBody", made.reason());
            out.object("itemReviewed", () -> out.string("@id", id(CLAIM, claim)));
            out.object("author", () -> {
                out.string("@type", "schema:Person");
                out.string("name", made.author());
            });
            out.object("reviewRating", () -> {
                out.string("@type", "schema:Rating");
                out.string("alternateName", rating.text());
            });
        }

        /** Who says it, whom they cite, and the media it came through, the nearest to the speaker first. */
        private void way(Chain chain) {
            var stations = new ArrayList<Station>();
            if (chain.speaker() != null) {
                stations.add(new Station("speaker", chain.speaker()));
            }
            chain.citing().forEach(name -> stations.add(new Station("cited", name)));
            chain.via().forEach(name -> stations.add(new Station("relay", name)));
            out.objects("prov:qualifiedAttribution", stations, station -> {
                out.string("@type", "prov:Attribution");
                out.object("prov:hadRole", () -> out.string("@id", id("role", station.role())));
                out.object("prov:agent", () -> {
                    out.string("@type", "prov:Agent");
                    out.string("name", station.name());
                });
            });
        }

        /** The older claims to which this one stands so. */
        private void claims(String name, Story.Question question, String figure, Set<Relation.Kind> kinds) {
            out.objects(
                    name,
                    question.relations().stream()
                            .filter(relation -> relation.a().equals(figure) && kinds.contains(relation.kind()))
                            .toList(),
                    relation -> out.string("@id", id(CLAIM, relation.b())));
        }

        private void value(Figure figure) {
            Quantity quantity = figure.quantity();
            out.string("@type", "schema:QuantitativeValue");
            out.number("minValue", quantity.low());
            out.number("maxValue", quantity.high());
            out.string("unitText", quantity.unit());
            out.object("additionalProperty", () -> {
                out.string("@type", "schema:PropertyValue");
                out.string("name", "status");
                out.string("value", Spelling.of(figure.status()));
            });
        }

        private void annotation(Story.Entry entry) {
            Place place = entry.figure().place();
            out.string("@id", id("evidence", entry.figure().id()));
            out.string("@type", "oa:Annotation");
            out.object("oa:motivatedBy", () -> out.string("@id", "oa:identifying"));
            out.object(
                    "oa:hasBody",
                    () -> out.string("@id", id(CLAIM, entry.figure().id())));
            out.object("oa:hasTarget", () -> {
                out.object("oa:hasSource", () -> out.string("@id", page(entry.article())));
                out.array(
                        "oa:hasSelector",
                        List.of(true, false),
                        quoted -> out.object(() -> {
                            if (quoted) {
                                quote(entry.article(), place);
                            } else {
                                position(entry.article(), place);
                            }
                        }));
            });
        }

        private void quote(String article, Place place) {
            String text = known(articles, article).text(place.part());
            Span span = place.span();
            out.string("@type", "oa:TextQuoteSelector");
            out.string("oa:exact", span.in(text));
            out.string("oa:prefix", whole(text, Math.max(0, span.start() - AROUND), span.start()));
            out.string("oa:suffix", whole(text, span.end(), Math.min(text.length(), span.end() + AROUND)));
        }

        private void position(String article, Place place) {
            var of = known(offsets, article).of(place.part());
            out.string("@type", "oa:TextPositionSelector");
            out.string("schema:isPartOf", place.part() == Part.TITLE ? "title" : "text");
            out.number("oa:start", of.codePoints(place.span().start()));
            out.number("oa:end", of.codePoints(place.span().end()));
        }

        private String sentence(Story.Entry entry) {
            Figure figure = entry.figure();
            return figure.sentence()
                    .in(known(articles, entry.article()).text(figure.quantity().part()));
        }

        private String page(String article) {
            return base + "article/" + article;
        }

        private String id(String kind, String id) {
            return "urn:runut:" + kind + ":" + id;
        }
    }

    /** The words between, without half a character at either end. */
    private static String whole(String text, int from, int to) {
        int start = from < to && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
        int end = start < to && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
        return text.substring(start, end);
    }

    private static <T> T known(Map<String, T> byId, String id) {
        T value = byId.get(id);
        if (value == null) {
            throw new IllegalStateException("the story has no article " + id);
        }
        return value;
    }
}
