package org.runut.read.page;

/** What the names that a page gives to its elements say of what is in them. */
enum Sign {
    /** The running text of an article. */
    BODY(1),
    /** The article as a whole, with its headline and perhaps more. */
    ARTICLE(2),
    /** Not the article: menus, advertisements, sharing, forms. */
    ASIDE(4),
    /** Links to other articles. */
    RELATED(8),
    /** What readers wrote. */
    COMMENTS(16),
    /** A post of somebody shown within the article. */
    POST(32),
    /** Words below a picture or a film. */
    CAPTION(64),
    /** Who wrote it, when, under which headings. */
    META(128),
    /** The date. */
    DATE(256),
    /** The author. */
    AUTHOR(512);

    /** The signs of what is not running text, as a set. */
    static final int SET_APART = ASIDE.bit() | RELATED.bit() | COMMENTS.bit() | CAPTION.bit() | META.bit();

    private final int bit;

    Sign(int bit) {
        this.bit = bit;
    }

    /** The bit of this sign in a set kept as a number. */
    int bit() {
        return bit;
    }

    /** Whether the set holds this sign. */
    boolean in(int set) {
        return (set & bit) != 0;
    }
}
