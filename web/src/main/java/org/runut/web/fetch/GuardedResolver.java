package org.runut.web.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up, and gives only addresses of the public internet, but for hosts that were allowed by name. The connection
 * goes to the very address that was looked at, so that a name that changes its mind leads nowhere else.
 */
final class GuardedResolver implements DnsResolver {
    private final Set<String> allowed;
    private final Names names;

    GuardedResolver(Set<String> allowed, Names names) {
        this.allowed = allowed;
        this.names = names;
    }

    /** What knows the addresses of names. */
    @FunctionalInterface
    interface Names {
        /** All addresses of a host. */
        InetAddress[] of(String host) throws UnknownHostException;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = names.of(host);
        if (!allowed.contains(host.toLowerCase(Locale.ROOT))) {
            for (var address : addresses) {
                if (!PublicAddresses.isPublic(address)) {
                    throw new RefusedAddressException(host);
                }
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** The name leads into a network that is not the public internet. */
    static final class RefusedAddressException extends UnknownHostException {
        private static final long serialVersionUID = 1;

        RefusedAddressException(String host) {
            super(host + " is in a private or local network; --allow " + host + " permits it");
        }
    }
}
