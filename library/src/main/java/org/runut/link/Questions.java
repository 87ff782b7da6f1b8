package org.runut.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.runut.model.Relation;
import org.runut.model.Role;
import org.runut.model.Story.Entry;
import org.runut.model.Story.Question;

/** Makes the questions of a story of its groups of figures: what they are called, who stands behind them, what holds now. */
final class Questions {
    private static final Set<String> LIMITS = Set.of("place", "of", "group", "recipient");
    private final Known known;
    private final Publishers publishers;
    private final Map<Integer, List<Relation>> inside = new HashMap<>();
    private final List<Relation> across = new ArrayList<>();

    /**
     * @param relations  all relations between figures
     * @param publishers who owns the outlets
     */
    Questions(Known known, Collection<Relation> relations, Publishers publishers) {
        this.known = known;
        this.publishers = publishers;
        var byId = new HashMap<String, Integer>();
        known.questions().forEach((mention, question) -> byId.put(mention.id(), question));
        for (var relation : relations) {
            var a = byId.get(relation.a());
            if (Objects.equals(a, byId.get(relation.b()))) {
                inside.computeIfAbsent(a == null ? -1 : a, k -> new ArrayList<>())
                        .add(relation);
            } else {
                across.add(relation);
            }
        }
    }

    /** The relations between figures of different questions. */
    List<Relation> across() {
        return List.copyOf(across);
    }

    /** The questions, those that most articles carry first. */
    List<Question> of(List<List<Mention>> groups) {
        var questions = new ArrayList<Question>();
        for (int i = 0; i < groups.size(); i++) {
            questions.add(question(i, groups.get(i)));
        }
        questions.sort(Comparator.comparing(Question::outlets)
                .thenComparing(q -> q.figures().size())
                .reversed());
        return questions;
    }

    private Question question(int number, List<Mention> group) {
        var ordered = group.stream()
                .sorted(Comparator.comparing(this::time)
                        .thenComparing(m -> m.reading().order())
                        .thenComparing(Mention::index))
                .toList();
        var origins = new TreeSet<String>();
        var parties = new TreeSet<String>();
        for (var mention : group) {
            var source = known.source(mention);
            if (source != null) {
                origins.addAll(source.members());
                parties.addAll(source.sides());
            }
        }
        var owners = publishers.count(
                group.stream().map(m -> m.reading().article()).distinct().toList());
        var leader = most(group, m -> m.figure().binding().measure());
        return new Question(
                "q" + (number + 1),
                leader.figure().binding().label(),
                leader.figure().binding().measure(),
                leader.figure().quantity().unit(),
                scope(group),
                ordered.stream().map(this::entry).toList(),
                inside.getOrDefault(number, List.of()),
                outlets(group),
                owners.known(),
                owners.unknown(),
                origins.size(),
                parties.size(),
                current(ordered, undecided(number)));
    }

    private static int outlets(List<Mention> group) {
        var outlets = new HashSet<String>();
        for (var mention : group) {
            String outlet = mention.reading().article().outlet();
            outlets.add(outlet == null ? mention.reading().id() : outlet);
        }
        return outlets.size();
    }

    private static String scope(List<Mention> group) {
        return group.stream()
                .flatMap(m -> m.figure().binding().roles().stream())
                .filter(role -> LIMITS.contains(role.role()))
                .map(Role::name)
                .distinct()
                .limit(2)
                .collect(Collectors.joining(", "));
    }

    /** A mention of the kind that most are of, the first of them. */
    private static Mention most(List<Mention> group, Function<Mention, String> kind) {
        var counts = new LinkedHashMap<String, Integer>();
        group.forEach(m -> counts.merge(kind.apply(m), m.headline() ? 1 : 2, Integer::sum));
        String top = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return group.stream().filter(m -> kind.apply(m).equals(top)).findFirst().orElseThrow();
    }

    private Entry entry(Mention mention) {
        var source = known.source(mention);
        var statement = known.statement(mention);
        return new Entry(
                mention.figure(),
                mention.reading().id(),
                source == null ? null : source.id(),
                source == null ? null : source.party(),
                statement == null ? null : statement.id());
    }

    /** The figures of which one voice gave another value on the same day, when nobody can tell which came first. */
    private Set<String> undecided(int number) {
        var undecided = new HashSet<String>();
        for (var relation : inside.getOrDefault(number, List.of())) {
            if (relation.kind() == Relation.Kind.UNDECIDED && relation.between() == Relation.Between.SAME_ORIGIN) {
                undecided.add(relation.a());
                undecided.add(relation.b());
            }
        }
        return undecided;
    }

    /**
     * The latest figure of each origin: copies and background never supersede, what has no date stands apart; where nobody can tell which of
     * several is the latest, all of them.
     */
    private List<String> current(List<Mention> ordered, Set<String> undecided) {
        var current = new LinkedHashMap<String, List<Mention>>();
        for (var mention : ordered) {
            var source = known.source(mention);
            if (source != null
                    && !mention.headline()
                    && !known.taken().containsKey(mention)
                    && known.time(mention) != null) {
                switch (mention.figure().status()) {
                    case HAPPENED, ONGOING, PLANNED, POSSIBLE ->
                        current.merge(
                                source.id(), List.of(mention), (before, latest) -> latest(before, mention, undecided));
                    case WITHDRAWN -> current.remove(source.id());
                    case DENIED -> {}
                }
            }
        }
        return current.values().stream().flatMap(List::stream).map(Mention::id).toList();
    }

    /** What holds once another figure came: it alone, or beside those of which it is undecided whether they are older. */
    private List<Mention> latest(List<Mention> before, Mention mention, Set<String> undecided) {
        if (!undecided.contains(mention.id())) {
            return List.of(mention);
        }
        return Stream.concat(
                        before.stream()
                                .filter(m -> undecided.contains(m.id()) && time(m).equals(time(mention)))
                                .filter(m -> !m.sameArticle(mention) && !Bounds.equal(m, mention)),
                        Stream.of(mention))
                .toList();
    }

    private LocalDate time(Mention mention) {
        var time = known.time(mention);
        return time == null ? LocalDate.MAX : time.last().orElse(LocalDate.MAX);
    }
}
