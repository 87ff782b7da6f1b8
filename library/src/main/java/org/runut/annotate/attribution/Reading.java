package org.runut.annotate.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runut.annotate.name.Names;
import org.runut.annotate.passage.Passage;
import org.runut.annotate.passage.Sentence;
import org.runut.annotate.passage.Verbs;
import org.runut.model.Article;
import org.runut.model.Chain;
import org.runut.model.Entity;
import org.runut.model.Quotation;
import org.runut.model.Span;
import org.runut.pack.Lex;
import org.runut.pack.Tags;

/** What the attribution of one passage works on: its names and quoted stretches, and what has been found so far. */
final class Reading {
    private static final int LONGEST = 250;
    final Passage passage;
    final Tags tags;
    final Names names;
    final Phrases phrases;
    final SpeakerMemory memory;
    final SourceFinder sources;
    final RelayFinder relays;
    final List<Quoted> quotes;
    private final Media media;
    private final int[] quoteAt;
    private final boolean[] used;
    private final List<Quotation> found = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();

    Reading(Article article, Passage passage, List<Entity> entities, Verbs verbs) {
        this.passage = chopped(passage);
        tags = passage.tags();
        names = new Names(this.passage, entities);
        phrases = new Phrases(this.passage, names, verbs);
        memory = new SpeakerMemory();
        media = new Media(article);
        relays = new RelayFinder(this.passage, names, media, phrases);
        relays.learn();
        sources = new SourceFinder(this.passage, names, phrases, media, memory);
        quotes = QuoteFinder.find(this.passage);
        quoteAt = new int[passage.tokens().size()];
        used = new boolean[passage.tokens().size()];
        Arrays.fill(quoteAt, -1);
        for (int q = 0; q < quotes.size(); q++) {
            Arrays.fill(quoteAt, quotes.get(q).open(), quotes.get(q).end(), q);
        }
    }

    /** The same with sentences of a bounded length, so that the work on each is bounded, whatever the text. */
    private static Passage chopped(Passage passage) {
        if (passage.sentences().stream().allMatch(s -> s.to() - s.from() <= LONGEST)) {
            return passage;
        }
        var sentences = new ArrayList<Sentence>();
        for (var sentence : passage.sentences()) {
            for (int from = sentence.from(); from < sentence.to(); from += LONGEST) {
                int to = Math.min(from + LONGEST, sentence.to());
                sentences.add(
                        new Sentence(from, to, passage.span(from, to), sentence.paragraph(), sentence.boilerplate()));
            }
        }
        return new Passage(passage.part(), passage.text(), passage.tokens(), sentences, passage.tags());
    }

    /** The quoted stretch that holds token {@code i}; null for none. */
    @Nullable
    Quoted quoteAt(int i) {
        return i < 0 || i >= quoteAt.length || quoteAt[i] < 0 ? null : quotes.get(quoteAt[i]);
    }

    /** Whether a cue at {@code i} has attributed something already. */
    boolean isUsed(int i) {
        return used[i];
    }

    /** Notes that the cue at {@code i} has attributed something. */
    void use(int i) {
        used[i] = true;
    }

    /** Whether the words {@code from..to}, an entity or not, name a medium. */
    boolean isMedium(int from, int to, @Nullable Entity entity) {
        return media.isMedium(passage, from, to, entity);
    }

    /** Whether the source is the outlet itself. */
    boolean isOwn(Source source) {
        return media.isOwn(source.name());
    }

    /** How many attributions have been found. */
    int count() {
        return found.size();
    }

    /** What has been found, in the order of the content. */
    List<Quotation> found() {
        found.sort((a, b) -> a.content().compareTo(b.content()));
        return found;
    }

    /** Who answers for numbers without being quoted, in the order of the verbs. */
    List<Answer> answers() {
        return answers;
    }

    /** Notes that the source answers for a number by the verb {@code cue..cueTo}; {@code end} is behind it and its agent. */
    void answer(Source source, int cue, int cueTo, int end, boolean describes, Sentence sentence) {
        if (!media.isOwn(source.name())) {
            var via = relays.relays(sentence.from(), sentence.to(), cue, sentence.to(), source);
            var chain = new Chain(source.name(), source.id(), List.of(), via);
            int after = passage.token(end - 1).end();
            answers.add(new Answer(passage.part(), passage.span(cue, cueTo), after, describes, chain));
        }
    }

    /** Whether any content found so far overlaps the span. */
    boolean covers(Span span) {
        for (int k = found.size() - 1; k >= 0 && k >= found.size() - 8; k--) {
            if (found.get(k).content().overlaps(span)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Takes up an attribution and lets its source be the one who goes on.
     *
     * @param from     first token of the content
     * @param to       token after the content
     * @param cue      first token of the cue; -1 for none
     * @param cueTo    token after the cue
     * @param sentence the sentence in which the cue or, without one, the content stands
     */
    void add(int from, int to, boolean direct, Source source, int cue, int cueTo, Sentence sentence) {
        if (source.medium() && media.isOwn(source.name())) {
            return;
        }
        var via = relays.relays(sentence.from(), sentence.to(), from, to, source);
        if (via.isEmpty() && source.from() < sentence.from()) {
            via = memory.viaIn(sentence.paragraph());
        }
        var cited = cited(from, to, sentence);
        if (cited != null && cited.name().equals(source.name())) {
            cited = null;
        }
        if (cited != null && source.medium()) {
            var relayed = new ArrayList<>(List.of(source.name()));
            relayed.addAll(via);
            take(from, to, direct, cited, cue, cueTo, new Chain(cited.name(), cited.id(), List.of(), relayed));
            memory.speaks(cited, relayed, sentence.paragraph());
            return;
        }
        List<String> citing = cited == null ? List.of() : List.of(cited.name());
        take(from, to, direct, source, cue, cueTo, new Chain(source.name(), source.id(), citing, via));
        boolean document =
                source.from() >= 0 && names.at(source.from()) == null && tags.has(source.from(), Lex.DOCUMENT);
        if (document) {
            memory.acts(source);
            memory.heads(passage.token(source.from()).norm(), source);
        } else {
            memory.speaks(source, via, sentence.paragraph());
        }
    }

    /** Takes up what {@code relay} quotes the source as saying. */
    void addPassedOn(int from, int to, Source source, Source relay, int cue, int cueTo, Sentence sentence) {
        var via = new ArrayList<String>();
        if (!media.isOwn(relay.name())) {
            via.add(relay.name());
        }
        for (String other : relays.relays(sentence.from(), sentence.to(), from, to, source)) {
            if (!via.contains(other)) {
                via.add(other);
            }
        }
        take(from, to, false, source, cue, cueTo, new Chain(source.name(), source.id(), List.of(), via));
        memory.speaks(source, via, sentence.paragraph());
    }

    private void take(int from, int to, boolean direct, Source source, int cue, int cueTo, Chain chain) {
        var sourceSpan = source.from() < 0 ? null : passage.span(source.from(), source.to());
        var cueSpan = cue < 0 ? null : passage.span(cue, cueTo);
        found.add(new Quotation(passage.part(), passage.span(from, to), direct, sourceSpan, cueSpan, chain));
        if (cue >= 0) {
            use(cue);
        }
    }

    /** Whom the sentence cites outside the content: "mengutip NIS". */
    private @Nullable Source cited(int from, int to, Sentence sentence) {
        int before = relays.cited(sentence.from(), Math.min(from, sentence.to()));
        int start = before >= 0 ? before : relays.cited(Math.max(to, sentence.from()), sentence.to());
        return start < 0 ? null : sources.after(start, sentence.to());
    }
}
