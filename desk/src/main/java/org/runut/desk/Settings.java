package org.runut.desk;

/**
 * How a desk is served.
 *
 * @param host     where it listens: an address of this machine
 * @param port     at which port; 0 for any that is free
 * @param language what it speaks to readers whose browsers ask for neither language: {@code id} or {@code en}
 * @param user     who decides, where nothing else is said
 */
public record Settings(String host, int port, String language, String user) {
    /** On this machine alone. */
    public static final String LOOPBACK = "127.0.0.1";

    /** On this machine alone, at this port. */
    public static Settings loopback(int port, String language, String user) {
        return new Settings(LOOPBACK, port, language, user);
    }
}
