package org.runut.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.runut.model.Analysis;
import org.runut.model.Entity;
import org.runut.model.Explanation;
import org.runut.model.Explanation.Alternative;
import org.runut.model.Explanation.Ground;
import org.runut.model.Explanation.Property;
import org.runut.model.Explanation.Reason;
import org.runut.model.Explanation.Rejection;
import org.runut.model.Occurrence;
import org.runut.model.Part;
import org.runut.model.Place;
import org.runut.model.Quotation;
import org.runut.model.Span;
import org.runut.model.Time;

/** Tells why the claims of an analysis were read as they were; figures carry that with them. */
public final class Explainer {
    private static final int MOST = 3;
    private static final int NESTING = 24;

    private final Analysis analysis;
    private final Confidence sureness = Confidence.ofQuotations();
    private final Map<Part, List<Entity>> names = new EnumMap<>(Part.class);
    private final Map<Part, List<Time>> times = new EnumMap<>(Part.class);
    private final Map<Part, List<Quotation>> quotations = new EnumMap<>(Part.class);

    /** An explainer of the claims of an analysis. */
    public Explainer(Analysis analysis) {
        this.analysis = analysis;
        for (var part : Part.values()) {
            names.put(part, inOrder(analysis.entities(), e -> e.part() == part, Entity::span));
            times.put(part, inOrder(analysis.times(), t -> t.part() == part, Time::span));
            quotations.put(part, inOrder(analysis.quotations(), q -> q.part() == part, Quotation::content));
        }
    }

    private static <T> List<T> inOrder(List<T> all, Predicate<T> wanted, Function<T, Span> span) {
        return all.stream().filter(wanted).sorted(Comparator.comparing(span)).toList();
    }

    /** How sure an attribution is: its content and its speaker. */
    public double confidence(Quotation quotation) {
        return sureness.of(QuotationMarks.of(quotation, analysis.article()));
    }

    /** The passage that an attribution stands in: content, source and cue. */
    public Place passage(Quotation quotation) {
        var span = quotation.content();
        span = quotation.source() == null ? span : span.cover(quotation.source());
        return new Place(quotation.part(), quotation.cue() == null ? span : span.cover(quotation.cue()));
    }

    /** Why an attribution has this speaker, and who else is named beside its content. */
    public Explanation of(Quotation quotation) {
        var part = quotation.part();
        var reasons = new ArrayList<Reason>(2);
        var ground = Sources.ground(quotation, analysis.article().text(part));
        reasons.add(new Reason(Property.SPEAKER, ground, place(part, quotation.source())));
        if (quotation.cue() != null) {
            reasons.add(new Reason(Property.CUE, Ground.WORD, place(part, quotation.cue())));
        }
        return new Explanation(reasons, others(quotation));
    }

    private static @Nullable Place place(Part part, @Nullable Span span) {
        return span == null ? null : new Place(part, span);
    }

    private List<Alternative> others(Quotation quotation) {
        var found = new ArrayList<Alternative>();
        var all = names.getOrDefault(quotation.part(), List.of());
        var around = passage(quotation).span();
        for (int i = firstFrom(all, Entity::span, around.start()); i < all.size() && found.size() < MOST; i++) {
            var entity = all.get(i);
            if (entity.span().start() >= around.end()) {
                break;
            }
            boolean source = quotation.source() != null && quotation.source().overlaps(entity.span());
            boolean known = entity.name().equals(quotation.chain().speaker())
                    || found.stream().anyMatch(a -> a.value().equals(entity.name()));
            if (!source && !known && speaks(entity)) {
                boolean relay = quotation.chain().via().contains(entity.name());
                found.add(new Alternative(
                        Property.SPEAKER,
                        entity.name(),
                        new Place(entity.part(), entity.span()),
                        relay ? Rejection.PASSES_ON : Rejection.ONLY_NAMED));
            }
        }
        return found;
    }

    /** The index of the first that begins at this place of the text or behind it. */
    private static <T> int firstFrom(List<T> sorted, Function<T, Span> span, int start) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span.apply(sorted.get(middle)).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether the named can be the source of an attribution. */
    static boolean speaks(Entity entity) {
        return switch (entity.type()) {
            case PERSON, ORGANISATION -> true;
            case PLACE, COUNTRY, PRODUCT, EVENT -> false;
        };
    }

    /** Why something is held to have happened, and which other times its sentence names. */
    public Explanation of(Occurrence occurrence) {
        var reasons = new ArrayList<Reason>(4);
        var others = new ArrayList<Alternative>();
        reasons.add(new Reason(Property.HAPPENING, Ground.WORD, occurrence.place()));
        var all = times.getOrDefault(occurrence.place().part(), List.of());
        boolean told = false;
        for (int i = firstFrom(all, Time::span, occurrence.sentence().start()); i < all.size(); i++) {
            var time = all.get(i);
            if (time.span().end() > occurrence.sentence().end() || others.size() == MOST) {
                break;
            }
            boolean same = time.value() != null && time.value().equals(occurrence.time());
            var place = new Place(time.part(), time.span());
            if (same && !told) {
                reasons.add(new Reason(Property.TIME, Ground.WORD, place));
            } else if (!same && time.value() != null) {
                others.add(new Alternative(Property.TIME, time.value().value(), place, Rejection.FURTHER));
            }
            told |= same;
        }
        reasons.addAll(saying(occurrence));
        return new Explanation(reasons, others);
    }

    /** The words of the shortest attribution that covers the occurrence. */
    private List<Reason> saying(Occurrence occurrence) {
        var all = quotations.getOrDefault(occurrence.place().part(), List.of());
        var span = occurrence.place().span();
        int next = firstFrom(all, Quotation::content, span.start() + 1);
        Quotation best = null;
        for (var quotation : all.subList(Math.max(0, next - NESTING), next)) {
            boolean covers = quotation.content().contains(span);
            boolean shorter = best == null
                    || quotation.content().length() < best.content().length();
            best = covers && shorter ? quotation : best;
        }
        return best == null ? List.of(new Reason(Property.SPEAKER, Ground.NOTHING, null)) : of(best).reasons();
    }
}
