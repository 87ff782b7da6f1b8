package org.runut.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.runut.pack.Lex;
import org.runut.pack.Pack;
import org.runut.pack.Tags;
import org.runut.text.Token;
import org.runut.text.Tokenizer;

/** What the words of a voice say of it: a person without a name, a document, a body that only points back to one named before. */
final class Voices {
    private static final String NAMED = "named";
    private static final int LONGEST_SMALL_WORD = 2;
    private static final String RECORD = "record";
    private static final String DEFINITE = "definite";
    private final Collection<Pack> packs;

    Voices(Collection<Pack> packs) {
        this.packs = packs;
    }

    /** Words that stand for the same name, in one order. */
    static String key(String printed) {
        return Words.of(printed).stream().sorted().collect(Collectors.joining("-"));
    }

    /** Whether no word of it is written like a name. */
    static boolean isLower(String voice) {
        return Tokenizer.tokenize(voice).stream().noneMatch(Token::isCapitalised);
    }

    /** Whether it is a person, or people, without a name: a word for such, which is none for a body, or no name at all behind "a". */
    boolean isAnonymous(String voice) {
        var tokens = Tokenizer.tokenize(voice);
        return packs.stream().anyMatch(pack -> {
            var tags = pack.lexicon().tag(voice, tokens);
            boolean some = !tokens.isEmpty()
                    && isIndefinite(tags, 0)
                    && tokens.stream().skip(1).noneMatch(Token::isCapitalised);
            return some
                    || IntStream.range(0, tokens.size())
                            .anyMatch(i -> tags.has(i, Lex.ANONYMOUS)
                                    && (i == 0 || !tokens.get(i).isCapitalised())
                                    && !tags.hasAny(i, Lex.GENERAL_BODY, Lex.ORGANISATION_HEAD));
        });
    }

    /** Whether the word is "a", not "the". */
    private static boolean isIndefinite(Tags tags, int i) {
        var match = tags.at(i, Lex.DETERMINER);
        return match != null && match.value().isEmpty();
    }

    /** A name without the article before it ("The Brigade …"). */
    String withoutArticle(String voice) {
        var tokens = Tokenizer.tokenize(voice);
        boolean named = tokens.size() > 1 && tokens.get(1).isCapitalised();
        return named
                        && packs.stream()
                                .anyMatch(pack -> isDefinite(pack.lexicon().tag(voice, tokens)))
                ? voice.substring(tokens.get(1).start())
                : voice;
    }

    private static boolean isDefinite(Tags tags) {
        var match = tags.at(0, Lex.DETERMINER);
        return match != null && match.value().equals(DEFINITE);
    }

    /** The part of a voice that is written like a name ("BPP" of "the BPP rescue agency"); empty where all or nothing is. */
    String proper(String voice) {
        var tokens = Tokenizer.tokenize(voice);
        var proper = IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).isCapitalised() && (i > 0 || !isGeneral(voice, tokens)))
                .mapToObj(tokens::get)
                .toList();
        boolean name = tokens.stream().allMatch(t -> t.isCapitalised() || !t.isWord());
        return name ? "" : proper.stream().map(t -> t.span().in(voice)).collect(Collectors.joining(" "));
    }

    /** Whether the first word is a capital only because it stands first. */
    private boolean isGeneral(String voice, List<Token> tokens) {
        return packs.stream().anyMatch(pack -> {
            var tags = pack.lexicon().tag(voice, tokens);
            return tags.hasAny(0, Lex.FUNCTION, Lex.DETERMINER, Lex.STATE_ORGAN, Lex.GENERAL_BODY, Lex.ANONYMOUS);
        });
    }

    /** Whether it is a document of one who was named before ("its daily bulletin", "their report"). */
    boolean isOwnDocument(String voice) {
        var tokens = Tokenizer.tokenize(voice);
        return packs.stream().anyMatch(pack -> {
            var tags = pack.lexicon().tag(voice, tokens);
            var owner = tags.at(0, Lex.DETERMINER);
            boolean owned = owner != null && owner.value().equals("possessive");
            return tagged(voice, tokens, Lex.DOCUMENT) && (owned || isOwned(tags, tokens.size()));
        });
    }

    /** Whether its last word is marked as that of one named before ("tim investigasinya"). */
    private static boolean isOwned(Tags tags, int size) {
        return tags.all(size - 1).stream().anyMatch(match -> !match.clitic().isEmpty());
    }

    /**
     * Whether it is a document of which nobody is named as the author ("sebuah tangkapan layar"), nor what it is of: "customs data" stand
     * for themselves.
     */
    boolean isNamelessDocument(String voice) {
        var tokens = Tokenizer.tokenize(voice);
        return tokens.stream().skip(1).noneMatch(t -> t.isCapitalised() || t.isNumber())
                && tagged(voice, tokens, Lex.DOCUMENT)
                && !isRecord(voice, tokens);
    }

    /** Whether it is of a kind that bodies keep ("data", "documents"), told by a word for the body or for what it looks after. */
    private boolean isRecord(String voice, List<Token> tokens) {
        return packs.stream().anyMatch(pack -> {
            var tags = pack.lexicon().tag(voice, tokens);
            boolean record = IntStream.range(0, tokens.size()).anyMatch(i -> isKept(tags, i));
            boolean kept = IntStream.range(0, tokens.size()).anyMatch(i -> tags.has(i, Lex.BODY_WORD));
            return record && kept;
        });
    }

    private static boolean isKept(Tags tags, int i) {
        var match = tags.at(i, Lex.DOCUMENT);
        return match != null && match.value().equals(RECORD);
    }

    /** Whether the words begin with an organ that speaks for a state. */
    boolean isStateOrgan(String printed) {
        var tokens = Tokenizer.tokenize(printed);
        return !tokens.isEmpty() && tagged(printed, tokens.subList(0, 1), Lex.STATE_ORGAN);
    }

    /** Whether the first word begins the names of bodies ("Kementerian"). */
    boolean isBodyName(String printed) {
        var tokens = Tokenizer.tokenize(printed);
        return !tokens.isEmpty() && tagged(printed, tokens.subList(0, 1), Lex.ORGANISATION_HEAD);
    }

    /** Whether the words before a country's name mean the state itself ("pemerintah"). */
    boolean isState(String printed, List<Token> head) {
        return packs.stream().anyMatch(pack -> {
            var match = pack.lexicon().tag(printed, head).at(0, Lex.STATE_ORGAN);
            return match != null && match.value().equals("state") && match.to() == head.size();
        });
    }

    /** Whether it only points back to a body named before ("lembaga itu", "lembaga yang sama", "the agency"). */
    boolean pointsBack(String voice) {
        var tokens = Tokenizer.tokenize(voice);
        return isLower(voice)
                && tagged(voice, tokens, Lex.ORGANISATION_HEAD)
                && packs.stream().anyMatch(pack -> {
                    var tags = pack.lexicon().tag(voice, tokens);
                    long others = IntStream.range(0, tokens.size())
                            .filter(i -> !tags.hasAny(i, Lex.DEMONSTRATIVE, Lex.FUNCTION))
                            .count();
                    return others <= 1;
                });
    }

    /** Whether it names no more than a kind of body ("search agency", "the ministry", "Kementerian", "perseroan"). */
    boolean isKindOfBody(String voice) {
        var tokens = Tokenizer.tokenize(voice);
        boolean plain = Voices.isLower(voice) || tokens.size() == 1;
        return plain
                && packs.stream()
                        .map(p -> p.lexicon().tag(voice, tokens))
                        .anyMatch(tags -> isBody(tags, tokens.size()));
    }

    private static boolean isBody(Tags tags, int size) {
        for (int i = 1; i < size; i++) {
            if (tags.has(i, Lex.FUNCTION)) {
                return false;
            }
        }
        return tags.has(size - 1, Lex.ORGANISATION_HEAD)
                || tags.has(0, Lex.ORGANISATION_HEAD)
                || tags.has(0, Lex.GENERAL_BODY);
    }

    /** A name without that of a part of the body behind it ("… Cabang Benaya"). */
    String withoutBranch(String name) {
        var tokens = Tokenizer.tokenize(name);
        for (var pack : packs) {
            var tags = pack.lexicon().tag(name, tokens);
            for (int i = 2; i < tokens.size() - 1; i++) {
                if (tags.has(i, Lex.BRANCH)) {
                    return name.substring(0, tokens.get(i - 1).end());
                }
            }
        }
        return name;
    }

    /** The words by which a body is looked for: of a general one those with which its name begins ("pt" for "perseroan"). */
    Set<String> telling(String voice) {
        var tokens = Tokenizer.tokenize(voice);
        var words = new LinkedHashSet<String>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isWord()
                    && tokens.get(i).norm().length() > LONGEST_SMALL_WORD
                    && !isSmall(voice, tokens, i)) {
                words.add(general(voice, tokens, i));
            }
        }
        return words;
    }

    private boolean isSmall(String voice, List<Token> tokens, int i) {
        return packs.stream().anyMatch(p -> p.lexicon().tag(voice, tokens).hasAny(i, Lex.FUNCTION, Lex.DEMONSTRATIVE));
    }

    private String general(String voice, List<Token> tokens, int i) {
        for (var pack : packs) {
            var match = pack.lexicon().tag(voice, tokens).at(i, Lex.GENERAL_BODY);
            if (match != null) {
                return match.value().equals(NAMED) ? tokens.get(i).norm() : match.value();
            }
        }
        return tokens.get(i).norm();
    }

    /** The body whose document a voice is ("laporan harian BSBN", "agency's daily report"); null where it is none, or nobody's. */
    @Nullable
    String author(String voice) {
        var tokens = Tokenizer.tokenize(voice);
        for (var pack : packs) {
            var tags = pack.lexicon().tag(voice, tokens);
            var rest = new ArrayList<Token>(tokens);
            for (int i = 0; i < tokens.size(); i++) {
                var match = tags.at(i, Lex.DOCUMENT);
                if (match != null) {
                    rest.removeAll(tokens.subList(match.from(), match.to()));
                }
            }
            if (rest.size() < tokens.size()) {
                if (!rest.isEmpty() && rest.getFirst().equals(tokens.getFirst()) && isFiller(tags)) {
                    rest.removeFirst();
                }
                return words(
                        voice,
                        rest,
                        t -> t.isCapitalised()
                                || tagged(voice, List.of(t), Lex.ORGANISATION_HEAD)
                                || tagged(voice, List.of(t), Lex.GENERAL_BODY));
            }
        }
        return null;
    }

    /** Whether the first word is an article ("sebuah", "an"). */
    private static boolean isFiller(Tags tags) {
        return tags.has(0, Lex.DETERMINER) || tags.has(0, Lex.ANONYMOUS);
    }

    private static @Nullable String words(String voice, List<Token> tokens, Predicate<Token> named) {
        int last = -1;
        for (int i = 0; i < tokens.size(); i++) {
            last = named.test(tokens.get(i)) ? i : last;
        }
        if (last < 0) {
            return null;
        }
        return voice.substring(tokens.getFirst().start(), tokens.get(last).end());
    }

    /** Whether a word that is no name has the tag in any language. */
    boolean tagged(String voice, List<Token> tokens, Lex lex) {
        for (var pack : packs) {
            var tags = pack.lexicon().tag(voice, tokens);
            for (int i = 0; i < tokens.size(); i++) {
                if (tags.has(i, lex) && (i == 0 || !tokens.get(i).isCapitalised())) {
                    return true;
                }
            }
        }
        return false;
    }
}
