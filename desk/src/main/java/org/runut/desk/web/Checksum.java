package org.runut.desk.web;

import java.util.zip.CRC32;

/**
 * Checksums (CRC-32) of texts that are put together, from those of their parts: what is put behind a text moves its checksum
 * on as if it were multiplied, among polynomials, by a power of x.
 */
final class Checksum {
    private static final int POLYNOMIAL = 0xEDB88320;
    private static final int ONE = 1 << 31;
    private static final int X_TO_THE_8TH = 1 << 23;

    private Checksum() {}

    /** The checksum of bytes. */
    static int of(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    /** How far so many bytes move on the checksum of what stands before them. */
    static int way(long bytes) {
        int way = ONE;
        int square = X_TO_THE_8TH;
        for (long left = bytes; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                way = times(way, square);
            }
            square = times(square, square);
        }
        return way;
    }

    /** The checksum of two texts, the second with its way. */
    static int of(int first, int second, int way) {
        return times(first, way) ^ second;
    }

    private static int times(int a, int b) {
        int product = 0;
        int power = b;
        for (int bit = ONE; bit != 0; bit >>>= 1) {
            if ((a & bit) != 0) {
                product ^= power;
            }
            power = (power & 1) == 0 ? power >>> 1 : power >>> 1 ^ POLYNOMIAL;
        }
        return product;
    }
}
