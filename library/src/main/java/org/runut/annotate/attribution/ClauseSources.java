package org.runut.annotate.attribution;

import org.jspecify.annotations.Nullable;
import org.runut.annotate.name.Names;
import org.runut.annotate.passage.Passage;
import org.runut.model.Entity;
import org.runut.pack.Lex;
import org.runut.pack.Tags;

/** Finds who is meant by the noun group before or after a verb, in a language whose noun groups end with the noun. */
final class ClauseSources {
    private static final int FAR = 4;
    private static final Lex[] NO_NOUNS = {
        Lex.PREPOSITION,
        Lex.LOCATIVE,
        Lex.CONJUNCTION,
        Lex.SUBORDINATE,
        Lex.RELATIVE,
        Lex.THAT,
        Lex.ADVERB,
        Lex.NEGATION,
        Lex.DETERMINER,
        Lex.BY,
        Lex.TO
    };
    private final Reading reading;
    private final Passage passage;
    private final Tags tags;
    private final Names names;
    private final VerbGroups verbs;
    private final NounGroups nouns;
    private final People people;
    private final SourceSorts sorts;
    private final DocumentAuthors authors;
    private final Appositions appositions;

    ClauseSources(Reading reading, WordGroups groups) {
        this.reading = reading;
        this.passage = reading.passage;
        this.tags = reading.tags;
        this.names = reading.names;
        verbs = groups.verbs();
        nouns = groups.nouns();
        this.people = new People(passage, names);
        sorts = new SourceSorts(reading, verbs);
        authors = new DocumentAuthors(passage, names, verbs);
        appositions = new Appositions(passage, names, verbs);
    }

    /** What explains a source between commas. */
    Appositions appositions() {
        return appositions;
    }

    /** What sort of a source one is. */
    SourceSorts sorts() {
        return sorts;
    }

    /** The subject of the verb group at {@code group} in a clause that begins at {@code clause}; null for none. */
    @Nullable
    Source subject(int clause, int group, @Nullable Source before) {
        int last = group - 1;
        if (last < clause || isNobody(group) || isNobody(last) && last > clause) {
            return null;
        }
        if (before != null && last == clause && passage.token(last).is(",")) {
            return before;
        }
        if (tags.has(last, Lex.RELATIVE) || tags.has(last, Lex.THAT)) {
            return antecedent(clause, last);
        }
        if (tags.has(last, Lex.CONJUNCTION)) {
            if (subordinates(last) && !verbs.isAux(group)) {
                return null;
            }
            int relative = before == null ? relativeBefore(clause, last) : -1;
            if (relative > clause) {
                return antecedent(clause, relative);
            }
            return before != null ? before : leading(clause, last);
        }
        var token = passage.token(last);
        if (token.is(",") || token.is("—") || token.is("–") || token.is("-") || token.is(")")) {
            return parted(clause, last);
        }
        int described = participle(clause, group);
        if (described > clause) {
            var whole = inPhrase(clause, described);
            if (whole != null) {
                return byAuthor(whole, group);
            }
        }
        int start = nouns.start(group, clause);
        var source = start < 0 ? null : named(withRelative(start, clause), start, group, clause);
        return source == null && start < 0 ? leading(clause, group) : source;
    }

    /** "officials briefed on the plan said": the participle that parts the noun it describes from its verb; -1 for none. */
    private int participle(int clause, int group) {
        for (int i = group - 1; i > clause && !passage.token(i).is(",") && reading.quoteAt(i) == null; i--) {
            int head = tags.has(i - 1, Lex.NEGATION) ? i - 2 : i - 1;
            boolean noun = head >= clause
                    && passage.token(head).isWord()
                    && (names.at(head) != null
                            || verbs.form(head).isEmpty() && !tags.hasAny(head, NO_NOUNS) && !verbs.isTime(head));
            if (noun && names.at(i) == null && (verbs.isIng(i) && verbs.isVerb(i) || verbs.isReduced(i))) {
                return head + 1;
            }
            if (verbs.isFinite(i) || tags.hasAny(i, Lex.RELATIVE, Lex.THAT, Lex.CONJUNCTION)) {
                return -1;
            }
        }
        return -1;
    }

    /** "those who left and said": the word that opens the clause in which a second verb follows; -1 for none. */
    private int relativeBefore(int clause, int conjunction) {
        for (int i = conjunction - 1; i > clause && !passage.token(i).is(","); i--) {
            if (tags.has(i, Lex.RELATIVE)) {
                return i;
            }
        }
        return -1;
    }

    /** "nobody", "none". */
    private boolean isNobody(int i) {
        return names.at(i) == null && tags.has(i, Lex.NEGATION) && !tags.has(i, Lex.ADVERB) && !verbs.isAux(i);
    }

    /** "when asked": a conjunction that leads to a participle rather than a second verb of the same subject. */
    private boolean subordinates(int i) {
        var conjunction = tags.at(i, Lex.CONJUNCTION);
        return conjunction != null && conjunction.value().isEmpty() && tags.has(i, Lex.SUBORDINATE);
    }

    /** "officials who met him said": nothing but the object of a relative clause stands before the verb. */
    private int withRelative(int start, int clause) {
        if (start - 1 > clause && tags.has(start - 1, Lex.RELATIVE) && verbs.isFinite(start)) {
            return start - 1;
        }
        if (start - 1 <= clause || !verbs.isFinite(start - 1)) {
            return start;
        }
        for (int k = start - 2; k > clause && k > start - 12; k--) {
            if (tags.hasAny(k, Lex.RELATIVE, Lex.THAT) && names.at(k) == null) {
                return k;
            }
            if (passage.token(k).is(",")) {
                break;
            }
        }
        return start;
    }

    private @Nullable Source named(int relative, int start, int group, int clause) {
        if (relative < start) {
            return antecedent(clause, relative);
        }
        return of(start, group);
    }

    private @Nullable Source antecedent(int clause, int relative) {
        int end = relative;
        if (end > clause && passage.token(end - 1).is(",")) {
            end--;
        }
        return inPhrase(clause, end);
    }

    /** Where the last noun group before {@code end} begins that a preposition governs; {@code end} for none. */
    private int governed(int clause, int end) {
        for (int i = end - 1; i >= clause; i = names.start(i) - 1) {
            var kind = tags.at(i, Lex.PREPOSITION);
            boolean possessive = kind != null && kind.value().equals("of");
            if (names.at(i) == null && !possessive && (kind != null || tags.has(i, Lex.LOCATIVE))) {
                return i + 1;
            }
        }
        return end;
    }

    /** The subject of a clause whose verb is parted from it by what stands between commas. */
    private @Nullable Source parted(int clause, int limit) {
        var own = leading(clause, limit, true);
        return own == null ? leading(clause, limit) : own;
    }

    /** The subject of the first clause from {@code clause} on, for a verb that leans on it. */
    @Nullable
    Source leading(int clause, int limit) {
        return leading(clause, limit, false);
    }

    private @Nullable Source leading(int clause, int limit, boolean own) {
        Source found = null;
        int i = clause;
        while (i < limit) {
            int end = reading.phrases.segmentEnd(i, limit);
            int from = afterConnectives(i, end);
            if (found != null) {
                var named = found.person() ? null : apposed(found, i, end, limit);
                return named == null ? found : named;
            }
            if (from < end && starts(from) && !isOther(i)) {
                int to = nouns.end(from, end);
                found = to > from && !(own && isClause(to, end, limit)) ? of(from, to) : null;
            }
            i = end + 1;
        }
        return found;
    }

    /** "the water company, Lumo, said": who is named between commas behind a noun that says what he or it is; null for nobody. */
    private @Nullable Source apposed(Source found, int from, int end, int limit) {
        boolean body = found.from() >= 0 && appositions.mayBeBody(sorts.headEnd(found.from(), found.to()) - 1);
        int first = appositions.between(from, end, limit, body);
        return first < 0 ? null : of(first, end);
    }

    /** ", or roughly one in five,": the same in other words. */
    private boolean isOther(int i) {
        var conjunction = names.at(i) == null ? tags.at(i, Lex.CONJUNCTION) : null;
        return conjunction != null && conjunction.value().equals("or");
    }

    /** Whether a finite verb follows the noun group that ends at {@code to}, so that the group is the subject of that verb. */
    private boolean isClause(int to, int end, int limit) {
        return end < limit && to < end && !tags.has(to, Lex.RELATIVE) && verbs.isFinite(afterConnectives(to, end));
    }

    private int afterConnectives(int from, int end) {
        int i = from;
        while (i < end && names.at(i) == null) {
            var conjunction = tags.at(i, Lex.CONJUNCTION);
            boolean joins = conjunction != null && !tags.has(i, Lex.SUBORDINATE);
            boolean adverb = tags.has(i, Lex.ADVERB) && !tags.has(i, Lex.DETERMINER);
            if (!joins && !adverb) {
                break;
            }
            i++;
        }
        return i;
    }

    private boolean starts(int i) {
        return names.at(i) != null
                || passage.token(i).isWord()
                        && !tags.hasAny(
                                i,
                                Lex.PREPOSITION,
                                Lex.LOCATIVE,
                                Lex.RELATIVE,
                                Lex.CONJUNCTION,
                                Lex.ACCORDING,
                                Lex.NEGATION)
                        && !verbs.isTime(i)
                        && !tags.has(i, Lex.DURATION)
                        && verbs.form(i).isEmpty();
    }

    /** Who owns the noun at {@code noun}: "his claim", "Anna Smith's first promise"; null for nobody. */
    @Nullable
    Source owner(int clause, int noun) {
        for (int i = noun - 1; i >= Math.max(clause, noun - FAR); i--) {
            if (nouns.isPluralOwner(i)) {
                return possessor(clause, i);
            }
            var determiner = names.at(i) == null ? tags.at(i, Lex.DETERMINER) : null;
            if (determiner != null && determiner.value().equals("possessive")) {
                return tags.has(i, Lex.PRONOUN) ? ownSubject(clause, i) : possessor(clause, i);
            }
            if (determiner != null && !determiner.value().equals("quantity")
                    || !passage.token(i).isWord()
                    || tags.hasAny(i, Lex.PREPOSITION, Lex.LOCATIVE)) {
                return null;
            }
        }
        return null;
    }

    /** "LIST raised its estimate": a pronoun that owns means the subject of its clause, where it can. */
    private @Nullable Source ownSubject(int clause, int i) {
        var subject = leading(clause, i);
        var pronoun = tags.at(i, Lex.PRONOUN);
        if (subject == null || pronoun == null || subject.from() < 0 || tags.has(subject.from(), Lex.PRONOUN)) {
            return pronoun(i);
        }
        boolean fits = switch (pronoun.value()) {
            case "male", "female" -> people.fits(subject, pronoun.value());
            case "thing" -> !subject.person();
            case "plural" -> true;
            default -> false;
        };
        return fits ? subject.at(i, i + 1) : pronoun(i);
    }

    private @Nullable Source possessor(int clause, int mark) {
        return inPhrase(clause, mark);
    }

    /** The noun group that ends at {@code end}, also one that a preposition governs; null for none. */
    @Nullable
    Source inPhrase(int clause, int end) {
        int start = nouns.start(end, clause);
        return of(start < 0 ? governed(clause, end) : start, end);
    }

    /** The body named behind a document for its author; the source itself where it is no document or nobody is named. */
    private Source byAuthor(Source source, int limit) {
        boolean document = sorts.isDocument(source) && !tags.has(source.from(), Lex.PRONOUN);
        int first = document ? authors.after(source, limit) : -1;
        var author = first < 0 ? null : of(first, nouns.end(first, limit));
        return author != null && authors.isAuthor(author) ? author.at(source.from(), source.to()) : source;
    }

    /** The source named from {@code from} on, after a verb or a preposition: "said Anna Smith, the mayor". */
    @Nullable
    Source after(int from, int limit) {
        int end = nouns.end(from, limit);
        var source = end > from ? of(from, end) : null;
        if (source != null && sorts.isDocument(source)) {
            return byAuthor(source, limit);
        }
        if (source == null
                || source.person()
                || end >= limit
                || !passage.token(end).is(",")) {
            return source;
        }
        var name = appositions.behind(from, end, sorts.headEnd(from, end), source.to(), limit);
        var holder = name == null ? null : of(name.from(), name.to());
        return holder == null ? source : holder;
    }

    /** The source that the noun group {@code from..to} names; null for none. */
    @Nullable
    Source of(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isOpener(start)) {
            start++;
        }
        while (end > start && isTrailer(end - 1)) {
            end--;
        }
        if (start >= end) {
            return null;
        }
        if (tags.has(start, Lex.PRONOUN) && names.at(start) == null && !nouns.isOwner(start, end)) {
            return pronoun(start);
        }
        int head = sorts.headEnd(start, end);
        var entity = names.at(head - 1);
        if (entity != null) {
            return named(start, head, end, entity);
        }
        return sorts.describes(start, head) ? group(start, head, end) : null;
    }

    private boolean isOpener(int i) {
        return names.at(i) == null
                && (tags.has(i, Lex.ADVERB) && !tags.has(i, Lex.DETERMINER)
                        || tags.has(i, Lex.CONJUNCTION)
                        || passage.token(i).is(","));
    }

    private boolean isTrailer(int i) {
        return names.at(i) == null
                && (passage.token(i).is(",")
                        || passage.token(i).is(".")
                        || tags.has(i, Lex.ADVERB) && !tags.hasAny(i, Lex.DETERMINER, Lex.ANONYMOUS)
                        || tags.hasAny(i, Lex.BEFORE, Lex.AFTER) && tags.has(i, Lex.FUNCTION)
                        || verbs.isTime(i)
                        || verbs.isAux(i));
    }

    private Source named(int start, int head, int end, Entity entity) {
        int first = names.start(head - 1);
        boolean person = entity.type() == Entity.Type.PERSON;
        boolean whole = person || first == start || first == start + 1 && tags.has(start, Lex.DETERMINER);
        boolean more = !person && end > head;
        if (!whole || more) {
            return words(start, end);
        }
        boolean medium = !person && reading.isMedium(first, names.end(first), entity);
        return new Source(start, end, entity.name(), entity.id(), person, medium);
    }

    /** "The official": whom the article has called so before. */
    private Source group(int from, int head, int to) {
        var maker = tags.has(head - 1, Lex.DOCUMENT) ? maker(from, head - 1) : null;
        if (maker != null) {
            return maker.at(from, to);
        }
        var determiner = tags.at(from, Lex.DETERMINER);
        boolean definite = determiner != null && determiner.value().equals("definite");
        if (definite && head == to && head - from <= 4) {
            var known = reading.memory.named(passage.token(head - 1).norm());
            var general = known == null ? tags.at(head - 1, Lex.GENERAL_BODY) : null;
            if (general != null) {
                known = reading.memory.named(general.value());
            }
            boolean owned = tags.has(head - 1, Lex.DOCUMENT) && owner(from, head - 1) != null;
            if (known != null && (known.person() || head - from == 2 || owned)) {
                return known.at(from, to);
            }
        }
        var source = words(definite && determiner != null ? determiner.to() : from, to)
                .at(from, to);
        reading.memory.heads(passage.token(head - 1).norm(), source);
        return source;
    }

    /**
     * Whose a document is that has no name of its own: "its accounts", "the bank's projections", "Defence Ministry figures"; null
     * for nobody's, and where the document is called something ("its daily bulletin").
     */
    private @Nullable Source maker(int from, int document) {
        int before = document - 1;
        var entity = names.at(before);
        if (entity != null && names.start(before) == from && entity.type() == Entity.Type.ORGANISATION) {
            return named(from, document, document, entity);
        }
        var owner = before >= from && isPossessive(before) ? owner(from, document) : null;
        boolean nobody = owner != null
                && tags.has(owner.from(), Lex.PRONOUN)
                && owner.name().equals(passage.words(owner.from(), owner.to()));
        return nobody ? null : owner;
    }

    private boolean isPossessive(int i) {
        var determiner = names.at(i) == null ? tags.at(i, Lex.DETERMINER) : null;
        return nouns.isPluralOwner(i)
                || determiner != null && determiner.value().equals("possessive");
    }

    private Source words(int from, int to) {
        boolean medium = reading.isMedium(from, to, null);
        return new Source(from, to, passage.words(from, to), null, false, medium);
    }

    private @Nullable Source pronoun(int i) {
        var pronoun = tags.at(i, Lex.PRONOUN);
        String kind = pronoun == null ? "" : pronoun.value();
        var meant = switch (kind) {
            case "male", "female" -> person(i, kind);
            case "thing", "plural" -> reading.memory.actor();
            default -> null;
        };
        return meant == null ? words(i, i + 1) : meant.at(i, i + 1);
    }

    /** "The council has released …, it said": a pronoun for a body or several behind a clause means the subject of that clause. */
    Source ofSubject(Source source, int clause, int limit) {
        boolean single = source.from() >= 0 && source.to() - source.from() == 1 && names.at(source.from()) == null;
        var pronoun = single ? tags.at(source.from(), Lex.PRONOUN) : null;
        boolean plural = pronoun != null && pronoun.value().equals("plural");
        if (pronoun == null || !plural && !pronoun.value().equals("thing")) {
            return source;
        }
        var subject = leading(clause, limit);
        if (subject == null || subject.person() || subject.from() < 0) {
            return source;
        }
        boolean fits = plural ? verbs.isPlural(sorts.headEnd(subject.from(), subject.to()) - 1) : sorts.isBody(subject);
        return fits ? subject.at(source.from(), source.to()) : source;
    }

    private @Nullable Source person(int i, String gender) {
        var unnamed = reading.memory.unnamed();
        if (unnamed != null) {
            return unnamed;
        }
        var last = reading.memory.pronoun();
        var meant = last != null && people.fits(last, gender) ? last : people.lastBefore(i, gender);
        if (meant != null) {
            people.note(meant, gender);
        }
        return meant;
    }
}
