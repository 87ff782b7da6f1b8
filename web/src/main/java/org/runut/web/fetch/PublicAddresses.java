package org.runut.web.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Tells addresses of the public internet from those of private, local and special networks (IANA's registries of special
 * purpose addresses, RFC 6890). An IPv6 address that carries an IPv4 one is as public as that is.
 */
final class PublicAddresses {
    private PublicAddresses() {}

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return switch (address) {
            case Inet4Address four -> isPublic(four.getAddress());
            case Inet6Address six -> isPublicSix(six.getAddress());
            default -> false;
        };
    }

    private static boolean isPublic(byte[] four) {
        int first = four[0] & 0xff;
        int second = four[1] & 0xff;
        int third = four[2] & 0xff;
        return switch (first) {
            case 0, 10, 127 -> false;
            case 100 -> second < 64 || second > 127;
            case 169 -> second != 254;
            case 172 -> second < 16 || second > 31;
            case 192 -> second != 168 && !(second == 0 && (third == 0 || third == 2)) && !(second == 88 && third == 99);
            case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
            case 203 -> !(second == 0 && third == 113);
            default -> first < 224;
        };
    }

    private static boolean isPublicSix(byte[] six) {
        int head = (six[0] & 0xff) << 8 | six[1] & 0xff;
        int next = (six[2] & 0xff) << 8 | six[3] & 0xff;
        if (head == 0x2002) {
            return isPublicFour(six, 2);
        }
        if (head == 0x0064 && next == 0xff9b) {
            return isPublicFour(six, 12);
        }
        boolean teredo = head == 0x2001 && next == 0;
        boolean documentation = head == 0x2001 && next == 0x0db8 || head == 0x3fff;
        return (head & 0xe000) == 0x2000 && !teredo && !documentation;
    }

    private static boolean isPublicFour(byte[] six, int from) {
        try {
            return isPublic(InetAddress.getByAddress(Arrays.copyOfRange(six, from, from + 4)));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }
}
