package org.runut.desk.account;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Passwords as they are kept: PBKDF2 with a salt of their own, so slowly made that guessing does not pay. */
public final class Passwords {
    /** How many characters a password has at least. */
    public static final int SHORTEST = 10;

    /** How many characters a password has at most. */
    public static final int LONGEST = 200;

    private static final String WAY = "PBKDF2WithHmacSHA512";
    private static final String KEY = "pbkdf2-sha512";
    private static final int ROUNDS = 210_000;
    private static final int BITS = 256;
    private static final int SALT = 16;

    private final SecureRandom random = new SecureRandom();
    private final int rounds;

    /** As slow as is advised. */
    public Passwords() {
        this(ROUNDS);
    }

    Passwords(int rounds) {
        this.rounds = rounds;
    }

    /** Whether a password is long enough, and not endless. */
    public static boolean isFit(String password) {
        return password.length() >= SHORTEST && password.length() <= LONGEST;
    }

    /** What is kept of a password. */
    String hash(String password) {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        return String.join("$", KEY, String.valueOf(rounds), text(salt), text(derive(password, salt, rounds)));
    }

    /** Whether this is the password that was kept so. It takes as long where nothing was kept. */
    boolean isRight(String password, String kept) {
        String[] parts = kept.split("\\$", -1);
        if (parts.length != 4 || !parts[0].equals(KEY)) {
            derive(password, new byte[SALT], rounds);
            return false;
        }
        byte[] derived = derive(password, Base64.getDecoder().decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(derived, Base64.getDecoder().decode(parts[3]));
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        String taken = password.substring(0, Math.min(password.length(), LONGEST));
        var key = new PBEKeySpec(taken.toCharArray(), salt, rounds, BITS);
        try {
            return SecretKeyFactory.getInstance(WAY).generateSecret(key).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + WAY, e);
        } finally {
            key.clearPassword();
        }
    }
}
