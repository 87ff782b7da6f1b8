package org.runut.desk.account;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.runut.ledger.Journal;

/**
 * The accounts of a ledger, kept in its journal: what changes them is added, nothing is taken away. Threads may share it; what
 * another process changes is seen a second later.
 */
public final class Accounts {
    private static final String TOKEN = "rnt_";
    private static final int TOKEN_BYTES = 24;
    private static final long FRESH_NANOS = 1_000_000_000L;

    private final Journal journal;
    private final InstantSource clock;
    private final Passwords passwords;
    private final SecureRandom random = new SecureRandom();
    private final ReentrantLock lock = new ReentrantLock();
    private final AccountBook book = new AccountBook();
    private volatile Known known;

    /** The accounts and whose tokens there are, as they were read then. */
    private record Known(List<Account> accounts, Map<String, Account> holders, long nanos) {}

    /** The accounts of a ledger. */
    public Accounts(Journal journal, InstantSource clock) {
        this(journal, clock, new Passwords());
    }

    Accounts(Journal journal, InstantSource clock, Passwords passwords) {
        this.journal = journal;
        this.clock = clock;
        this.passwords = passwords;
        this.known = read();
    }

    /** Whether there are any: then whoever comes must be one of them. */
    public boolean any() {
        return !all().isEmpty();
    }

    /** All of them, by name. */
    public List<Account> all() {
        return known().accounts();
    }

    /** The account of this name. */
    public Optional<Account> find(String name) {
        return all().stream().filter(account -> account.name().equals(name)).findFirst();
    }

    /** Whether another admin would be left, were this one gone or less. */
    public boolean hasOtherAdmin(String name) {
        return all().stream()
                .anyMatch(account ->
                        account.role() == Role.ADMIN && !account.name().equals(name));
    }

    /** Adds an account, or gives the one of this name another role; an empty password leaves it as it is. */
    public void put(String name, Role role, String password) {
        String before = find(name).map(Account::secret).orElse("");
        note(AccountBook.put(new Account(name, role, password.isEmpty() ? before : passwords.hash(password))));
    }

    /** Takes away what an account may do, and its tokens. */
    public void remove(String name) {
        note(AccountBook.remove(name));
    }

    /** Makes a token for programs that come in the name of an account; it is told this once, and only its hash is kept. */
    public String token(String name) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = TOKEN + HexFormat.of().formatHex(bytes);
        note(AccountBook.token(name, token));
        return token;
    }

    /** Whose name and password these are. */
    public Optional<Account> signIn(String name, String password) {
        refresh();
        var account = find(name);
        boolean right = passwords.isRight(password, account.map(Account::secret).orElse(""));
        return right ? account : Optional.empty();
    }

    /** Whose token this is. */
    public Optional<Account> bearer(String token) {
        return token.startsWith(TOKEN)
                ? Optional.ofNullable(known().holders().get(AccountBook.hash(token)))
                : Optional.empty();
    }

    private void note(String line) {
        journal.note(AccountBook.KIND, clock.instant(), line);
        refresh();
    }

    private void refresh() {
        lock.lock();
        try {
            known = read();
        } finally {
            lock.unlock();
        }
    }

    /** What is known; one who asks looks again after a while, at once while there are none, and nobody else waits for that. */
    private Known known() {
        boolean old = known.accounts().isEmpty() || System.nanoTime() - known.nanos() >= FRESH_NANOS;
        if (old && lock.tryLock()) {
            try {
                known = read();
            } finally {
                lock.unlock();
            }
        }
        return known;
    }

    private Known read() {
        book.read(journal);
        return new Known(book.all(), book.holders(), System.nanoTime());
    }
}
