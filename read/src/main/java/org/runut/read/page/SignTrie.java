package org.runut.read.page;

import java.util.Arrays;

/** Words of small letters, each with the signs it stands for, looked up letter by letter so that nothing is copied. */
final class SignTrie {
    /** Where every word begins. */
    static final int ROOT = 1;
    /** Where no word goes on. */
    static final int NOWHERE = 0;

    private static final int LETTERS = 'z' - 'a' + 1;

    private int[] next = new int[2 * LETTERS];
    private int[] words = new int[2];
    private int[] wholes = new int[2];
    private int[] beginnings = new int[2];

    /** Adds a line of the table: a word, one that ends in a star and stands for all that begin so, or one after an equals sign. */
    void add(String entry, int signs) {
        boolean whole = entry.startsWith("=");
        boolean beginning = entry.endsWith("*");
        int node = ROOT;
        for (int i = whole ? 1 : 0; i < entry.length() - (beginning ? 1 : 0); i++) {
            node = child(node, entry.charAt(i));
        }
        (whole ? wholes : beginning ? beginnings : words)[node] |= signs;
    }

    private int child(int node, char letter) {
        int place = place(node, letter);
        if (place < 0) {
            throw new IllegalArgumentException("'" + letter + "' can't stand in a word for names of elements");
        }
        if (next[place] == NOWHERE) {
            int made = words.length;
            next = Arrays.copyOf(next, next.length + LETTERS);
            words = Arrays.copyOf(words, made + 1);
            wholes = Arrays.copyOf(wholes, made + 1);
            beginnings = Arrays.copyOf(beginnings, made + 1);
            next[place] = made;
        }
        return next[place];
    }

    private static int place(int node, char letter) {
        int number = (letter | 0x20) - 'a';
        return letter < 128 && number >= 0 && number < LETTERS ? node * LETTERS + number : -1;
    }

    /** One letter on, whether it is a capital or not. */
    int step(int node, char letter) {
        int place = node == NOWHERE ? -1 : place(node, letter);
        return place < 0 ? NOWHERE : next[place];
    }

    /** The signs of the word that ends here. */
    int word(int node) {
        return words[node];
    }

    /** The signs of the word that ends here where it is all of a name. */
    int whole(int node) {
        return wholes[node];
    }

    /** The signs of all words that begin so. */
    int beginning(int node) {
        return beginnings[node];
    }
}
