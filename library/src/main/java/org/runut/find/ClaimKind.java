package org.runut.find;

/** Kinds of claims. */
public enum ClaimKind {
    /** How many or how much. */
    FIGURE,
    /** Who said what. */
    QUOTATION,
    /** What happened. */
    OCCURRENCE
}
