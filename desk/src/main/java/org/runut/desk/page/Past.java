package org.runut.desk.page;

import java.util.List;

/**
 * What was before, and what is kept of it.
 *
 * @param versions the versions of an article, the latest first
 * @param proofs   what is kept of its page, the latest first
 * @param packed   where all of it is in one file; empty where nothing is kept
 */
public record Past(List<Version> versions, List<Kept> proofs, String packed) {
    /**
     * A version.
     *
     * @param digest  of its text
     * @param came    when it came to the ledger; empty where unknown
     * @param counts  how many claims
     * @param changes what it says otherwise than the one before
     * @param first   whether it is the first
     */
    public record Version(String digest, String came, String counts, List<Change> changes, boolean first) {}

    /**
     * What became of a claim.
     *
     * @param kind   came, went, or says something else, as a class of style
     * @param label  what is counted, or what was said
     * @param before as it was; empty where it came
     * @param after  as it is; empty where it went
     */
    public record Change(String kind, String label, String before, String after) {}

    /**
     * A page as it was fetched.
     *
     * @param at     when
     * @param status what the server answered
     * @param digest of what it sent
     * @param intact whether record and page are what their digests say
     */
    public record Kept(String at, int status, String digest, boolean intact) {}
}
