package org.runut.desk.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.runut.ledger.Journal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lines of a journal that speak of accounts, and what they come to. One thread at a time. */
final class AccountBook {
    static final String KIND = "account";

    private static final int AT_ONCE = 1_000;

    private final JsonMapper mapper = new JsonMapper();
    private final Map<String, Account> accounts = new TreeMap<>();
    private final Map<String, String> holders = new HashMap<>();
    private long last;

    /** Reads what came since. */
    void read(Journal journal) {
        List<Journal.Noted> lines;
        do {
            lines = journal.after(KIND, last, AT_ONCE);
            for (var line : lines) {
                take(mapper.readTree(line.line()));
                last = line.number();
            }
        } while (lines.size() == AT_ONCE);
    }

    private void take(JsonNode line) {
        String name = line.path("name").asString("");
        switch (line.path("do").asString("")) {
            case "put" -> {
                var role = Role.of(line.path("role").asString("")).orElse(Role.READ);
                accounts.put(name, new Account(name, role, line.path("secret").asString("")));
            }
            case "remove" -> {
                accounts.remove(name);
                holders.values().removeIf(name::equals);
            }
            case "token" -> holders.put(line.path("hash").asString(""), name);
            default -> throw new IllegalStateException("not a line about an account");
        }
    }

    List<Account> all() {
        return List.copyOf(accounts.values());
    }

    /** In whose name tokens are, by their hashes. */
    Map<String, Account> holders() {
        Map<String, Account> found = new HashMap<>();
        holders.forEach((hash, name) -> {
            var account = accounts.get(name);
            if (account != null) {
                found.put(hash, account);
            }
        });
        return Map.copyOf(found);
    }

    static String put(Account account) {
        var line = new JsonMapper().createObjectNode();
        line.put("do", "put")
                .put("name", account.name())
                .put("role", account.role().key());
        return line.put("secret", account.secret()).toString();
    }

    static String remove(String name) {
        return new JsonMapper()
                .createObjectNode()
                .put("do", "remove")
                .put("name", name)
                .toString();
    }

    static String token(String name, String token) {
        var line = new JsonMapper().createObjectNode().put("do", "token").put("name", name);
        return line.put("hash", hash(token)).toString();
    }

    /** What is kept of a token. */
    static String hash(String token) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
