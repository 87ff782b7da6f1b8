package org.runut.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runut.model.Entity;
import org.runut.model.Part;
import org.runut.model.Span;
import org.runut.pack.Lex;
import org.runut.text.Tokenizer;

/**
 * The bodies that the articles of a story name, and which of them a shorter name means: articles give the full name first, "the
 * ministry" afterwards.
 */
final class NamedBodies {
    private final Map<Reading, List<Named>> byArticle = new HashMap<>();
    private final Map<Reading, Set<String>> printed = new HashMap<>();
    private final Map<Reading, Set<String>> forms = new HashMap<>();
    private final Voices voices;

    private record Named(String name, Set<String> words, Span span) {}

    NamedBodies(Voices voices, List<Reading> readings) {
        this.voices = voices;
        for (var reading : readings) {
            var named = new ArrayList<Named>();
            for (var entity : reading.analysis().names()) {
                if (entity.part() == Part.TEXT && entity.type() == Entity.Type.ORGANISATION && !isMedium(entity)) {
                    var span = own(reading, entity.span());
                    String name = span.equals(entity.span())
                            ? entity.name()
                            : span.in(reading.article().text());
                    named.add(new Named(name, words(name), span));
                }
            }
            byArticle.put(reading, named);
            var names = new HashSet<String>();
            named.forEach(n -> names.add(n.name()));
            printed.put(reading, names);
        }
    }

    /** The words of a body's name up to a rank behind them ("Komando Utara Letnan Kolonel …"), and without the office before them ("Direktur Imunisasi Kementerian …"). */
    private static Span own(Reading reading, Span name) {
        int from = reading.tokenAt(name.start());
        int to = reading.tokenAt(name.end() - 1) + 1;
        for (int i = from + 2; i < to; i++) {
            to = reading.has(i, Lex.HONORIFIC) ? i : to;
        }
        int first = from;
        if (reading.endsAt(from, Lex.OFFICE) && !reading.has(from, Lex.ORGANISATION_HEAD)) {
            while (first < to - 1 && !reading.has(first, Lex.ORGANISATION_HEAD)) {
                first++;
            }
            first = first == to - 1 ? from : first;
        }
        return reading.tokens()
                .get(first)
                .span()
                .cover(reading.tokens().get(to - 1).span());
    }

    private static boolean isMedium(Entity entity) {
        String id = entity.id();
        return id != null && id.startsWith("media:");
    }

    private static Set<String> words(String name) {
        return new HashSet<>(Words.of(name));
    }

    /** The whole name of the body of which these words are but the end wherever they stand ("Dalam Negeri Ostavia"); else the words. */
    String whole(Reading reading, String voice) {
        if (voices.isBodyName(voice)) {
            return voice;
        }
        String text = reading.article().text();
        String whole = voice;
        for (int at = text.indexOf(voice); at >= 0; at = text.indexOf(voice, at + voice.length())) {
            var span = new Span(at, at + voice.length());
            var body = byArticle.getOrDefault(reading, List.of()).stream()
                    .filter(b -> b.span().end() == span.end() && b.span().start() < span.start())
                    .filter(b -> voices.isBodyName(b.name()))
                    .findFirst();
            if (body.isEmpty()) {
                return voice;
            }
            whole = body.get().name();
        }
        return whole;
    }

    /** Whether the article names a body by just these words. */
    boolean names(Reading reading, String voice) {
        return printed.getOrDefault(reading, Set.of()).contains(voice);
    }

    /** The body with a longer name that the article named last before it first used the shorter one; null for none. */
    @Nullable
    String fuller(Reading reading, String voice) {
        var words = voices.telling(voice);
        if (words.isEmpty()) {
            return null;
        }
        int first = alone(reading, voice);
        String last = null;
        for (var body : byArticle.getOrDefault(reading, List.of())) {
            if (body.span().start() < first
                    && body.words().size() > words.size()
                    && body.words().containsAll(words)) {
                last = body.name();
            }
        }
        return last == null ? null : within(last, voice);
    }

    /** The name from where the shorter one begins in it: who manages something in a ministry speaks for the ministry. */
    private @Nullable String within(String name, String voice) {
        var first = Tokenizer.tokenize(voice).getFirst();
        int at = name.indexOf(first.span().in(voice) + " ");
        if (at <= 0 || !first.isCapitalised() || !voices.tagged(voice, List.of(first), Lex.ORGANISATION_HEAD)) {
            return name;
        }
        return words(name.substring(at)).size() > words(voice).size() ? name.substring(at) : null;
    }

    /** The only body of the story whose name says all these words and more; null for none or several. */
    @Nullable
    String only(String voice) {
        var found = longer(voices.telling(voice));
        return found.size() == 1 ? found.first() : null;
    }

    /** The same, where the article speaks of what the longer name says more: it is the ministry of that country. */
    @Nullable
    String elsewhere(Reading reading, String voice) {
        var words = voices.telling(voice);
        var found = longer(words);
        found.removeIf(name -> {
            var more = words(name);
            more.removeAll(words);
            return !spoken(reading).containsAll(more);
        });
        return found.size() == 1 ? found.first() : null;
    }

    private NavigableSet<String> longer(Set<String> words) {
        var found = new TreeSet<String>();
        for (var bodies : byArticle.values()) {
            for (var body : bodies) {
                if (!words.isEmpty()
                        && body.words().size() > words.size()
                        && body.words().containsAll(words)) {
                    found.add(body.name());
                }
            }
        }
        return found;
    }

    private Set<String> spoken(Reading reading) {
        return forms.computeIfAbsent(
                reading, r -> r.words().stream().map(Reading.Word::form).collect(Collectors.toSet()));
    }

    /** Where the words first stand outside of a longer name of a body; the end of the text where they never do. */
    private int alone(Reading reading, String voice) {
        String text = reading.article().text();
        var bodies = byArticle.getOrDefault(reading, List.of());
        for (int at = text.indexOf(voice); at >= 0; at = text.indexOf(voice, at + voice.length())) {
            var span = new Span(at, at + voice.length());
            if (bodies.stream()
                    .noneMatch(b -> b.span().contains(span) && b.span().length() > span.length())) {
                return at;
            }
        }
        return text.length();
    }
}
