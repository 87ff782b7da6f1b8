package org.runut.desk.chart;

/**
 * What joins two estimates.
 *
 * @param from id of the older
 * @param to   id of the newer
 * @param kind how
 */
public record Tie(String from, String to, Kind kind) {
    /** How two estimates are joined. */
    public enum Kind {
        /** The newer takes the place of the older. */
        REVISION,
        /** They cannot both hold. */
        DISPUTE
    }
}
