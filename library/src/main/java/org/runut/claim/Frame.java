package org.runut.claim;

import org.runut.pack.Lexicon;

/**
 * What happens to the counted thing.
 *
 * @param key   language-neutral key ({@code killed})
 * @param state whether its words can name who is counted
 * @param from  index of its first token
 * @param to    index after its last token
 */
record Frame(String key, boolean state, int from, int to) {
    private static final String STATE = " state";

    static Frame of(Lexicon.Match match) {
        String value = match.value();
        boolean state = value.endsWith(STATE);
        String key = state ? value.substring(0, value.length() - STATE.length()) : value;
        return new Frame(key, state, match.from(), match.to());
    }
}
