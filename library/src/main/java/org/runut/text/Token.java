package org.runut.text;

import org.runut.model.Span;

/**
 * A word, number or mark of a text.
 *
 * @param span where it stands
 * @param norm its letters in lower case
 * @param kind what it is made of
 * @param shape how its letters are cased
 */
public record Token(Span span, String norm, Kind kind, Shape shape) {
    /** What a token is made of. */
    public enum Kind {
        /** Letters, with inner hyphens and apostrophes. */
        WORD,
        /** Digits, with inner points and commas. */
        NUMBER,
        /** A mark of quotation. */
        QUOTE,
        /** A web or mail address, a domain. */
        ADDRESS,
        /** Any other mark. */
        MARK
    }

    /** How the letters of a word are cased. */
    public enum Shape {
        LOWER,
        /** First letter upper, the rest not all upper. */
        CAPITAL,
        /** At least two letters, all upper. */
        UPPER,
        /** No letters. */
        NONE
    }

    /** First index. */
    public int start() {
        return span.start();
    }

    /** Index after the last. */
    public int end() {
        return span.end();
    }

    /** Whether this is that mark or lower-case word. */
    public boolean is(String form) {
        return norm.equals(form);
    }

    /** Whether it is a word that begins with an upper-case letter. */
    public boolean isCapitalised() {
        return shape == Shape.CAPITAL || shape == Shape.UPPER;
    }

    /** Whether it is made of letters. */
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it is made of digits. */
    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether the next token follows without a space. */
    public boolean touches(Token next) {
        return end() == next.start();
    }
}
