package org.runut.link;

import java.util.Collection;
import org.runut.pack.Lex;
import org.runut.pack.Lexicon.Match;
import org.runut.pack.Pack;
import org.runut.text.Token;
import org.runut.text.Tokenizer;

/** Reads names in full: short forms written out ("Polres" is "Kepolisian Resor"), legal forms left out ("PT", "Tbk"). */
final class FullNames {
    private final Collection<Pack> packs;

    FullNames(Collection<Pack> packs) {
        this.packs = packs;
    }

    /** A name for comparison with other forms of it. */
    Name of(String printed) {
        String read = printed;
        for (var pack : packs) {
            read = read(read, pack);
        }
        return Name.of(printed, read);
    }

    private static String read(String name, Pack pack) {
        var tokens = Tokenizer.tokenize(name);
        var tags = pack.lexicon().tag(name, tokens);
        var read = new StringBuilder();
        int copied = 0;
        for (int i = 0; i < tokens.size(); ) {
            var match = tags.at(i, Lex.SHORT_FORM);
            if (match != null && match.clitic().isEmpty()) {
                read.append(name, copied, tokens.get(i).start()).append(full(match, tokens.get(i)));
                copied = tokens.get(match.to() - 1).end();
            }
            i = match == null ? i + 1 : match.to();
        }
        String full = read.append(name, copied, name.length()).toString().strip();
        return full.isEmpty() ? name : full;
    }

    /** What the short form stands for; a name written with capitals stays one. */
    private static String full(Match match, Token first) {
        if (match.value().isEmpty() || !first.isCapitalised()) {
            return match.value();
        }
        var words = new StringBuilder();
        for (String word : match.value().split(" ")) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1));
        }
        return words.toString();
    }
}
