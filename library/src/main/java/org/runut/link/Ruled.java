package org.runut.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.runut.decide.Rule;
import org.runut.model.Chain;

/** Makes questions and origins obey what people decided; what was decided later goes before. */
final class Ruled {
    private final List<Rule> rules;

    Ruled(List<Rule> rules) {
        this.rules = rules;
    }

    /** The groups of figures that answer one question, each in the order of the mentions. */
    List<List<Mention>> questions(List<List<Mention>> found) {
        List<List<Mention>> groups = new ArrayList<>(found);
        for (var rule : rules) {
            switch (rule) {
                case Rule.Together(var one, var other) -> together(groups, one, other);
                case Rule.Apart(var claims) -> apart(groups, claims);
                case Rule.Origin origin -> {}
                case Rule.SameOrigin same -> {}
            }
        }
        return groups;
    }

    private static void together(List<List<Mention>> groups, String one, String other) {
        var first = holding(groups, one);
        var second = holding(groups, other);
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return;
        }
        var joined = new ArrayList<>(first);
        joined.addAll(second);
        joined.sort(Comparator.comparing((Mention m) -> m.reading().order()).thenComparing(Mention::index));
        groups.set(groups.indexOf(first), joined);
        groups.remove(second);
    }

    private static void apart(List<List<Mention>> groups, Set<String> claims) {
        var apart = groups.stream()
                .flatMap(List::stream)
                .filter(m -> claims.contains(m.id()))
                .toList();
        groups.replaceAll(
                group -> group.stream().filter(m -> !claims.contains(m.id())).toList());
        groups.removeIf(List::isEmpty);
        if (!apart.isEmpty()) {
            groups.add(apart);
        }
    }

    private static List<Mention> holding(List<List<Mention>> groups, String claim) {
        return groups.stream()
                .filter(group -> group.stream().anyMatch(m -> m.id().equals(claim)))
                .findFirst()
                .orElse(List.of());
    }

    /** The origins of figures. */
    Map<Mention, Source> origins(Map<Mention, Source> found, List<Mention> mentions, OriginResolver resolver) {
        var sources = new HashMap<>(found);
        for (var rule : rules) {
            switch (rule) {
                case Rule.Origin(var claims, var name) ->
                    mentions.stream()
                            .filter(m -> claims.contains(m.id()))
                            .forEach(m -> resolver.origin(m.reading(), new Chain(name, null, List.of(), List.of()))
                                    .ifPresent(source -> sources.put(m, source)));
                case Rule.SameOrigin same -> same(sources, same);
                case Rule.Together together -> {}
                case Rule.Apart apart -> {}
            }
        }
        return sources;
    }

    private static void same(Map<Mention, Source> sources, Rule.SameOrigin rule) {
        var there = sources.values().stream()
                .filter(source -> source.id().equals(rule.into()))
                .findFirst();
        sources.replaceAll((m, source) ->
                source.id().equals(rule.origin()) ? there.orElseGet(() -> renamed(source, rule)) : source);
    }

    /** The origin under the other's id and name, where no figure of this story has the other. */
    private static Source renamed(Source source, Rule.SameOrigin rule) {
        String party = source.party();
        return new Source(
                rule.into(), rule.name(), party, Set.of(rule.into()), Set.of(party == null ? rule.into() : party));
    }
}
