package org.runut.desk;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;

/**
 * How a desk is served.
 *
 * @param host     where it listens: an address of this machine
 * @param port     at which port; 0 for any that is free
 * @param language what it speaks to readers whose browsers ask for neither language: {@code id} or {@code en}
 * @param user     who decides, where there are no accounts
 * @param names    other names under which it is reached, of a proxy before it for example
 */
public record Settings(String host, int port, String language, String user, Set<String> names) {
    /** On this machine alone. */
    public static final String LOOPBACK = "127.0.0.1";

    public Settings {
        names = Set.copyOf(names);
    }

    /** On this machine alone, at this port. */
    public static Settings loopback(int port, String language, String user) {
        return new Settings(LOOPBACK, port, language, user, Set.of());
    }

    /** Whether only this machine can ask. */
    public boolean isLocal() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
