package org.runut.read.page;

/** What the names that a page gives to its elements say of what is in them. */
enum Sign {
    /** The running text of an article. */
    BODY,
    /** The article as a whole, with its headline and perhaps more. */
    ARTICLE,
    /** Not the article: menus, advertisements, sharing, forms. */
    ASIDE,
    /** Links to other articles. */
    RELATED,
    /** What readers wrote. */
    COMMENTS,
    /** A post of somebody shown within the article. */
    POST,
    /** Words below a picture or a film. */
    CAPTION,
    /** Who wrote it, when, under which headings. */
    META,
    /** The date. */
    DATE,
    /** The author. */
    AUTHOR;

    /** The signs of what is not running text, as a set. */
    static final int SET_APART = ASIDE.bit() | RELATED.bit() | COMMENTS.bit() | CAPTION.bit() | META.bit();

    /** The bit of this sign in a set kept as a number. */
    int bit() {
        return 1 << ordinal();
    }

    /** Whether the set holds this sign. */
    boolean in(int set) {
        return (set & bit()) != 0;
    }
}
