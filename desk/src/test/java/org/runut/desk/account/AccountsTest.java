package org.runut.desk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.ledger.Journal;

/** Accounts, as they come out of the lines of a journal. */
class AccountsTest {
    private final Lines journal = new Lines();
    private final Accounts accounts = new Accounts(journal, InstantSource.system(), new Passwords(1_000));

    /** A journal in a list. */
    private static final class Lines implements Journal {
        private final List<String> kinds = new ArrayList<>();
        private final List<Noted> lines = new ArrayList<>();

        @Override
        public void note(String kind, java.time.Instant at, String line) {
            kinds.add(kind);
            lines.add(new Noted(lines.size() + 1L, at, line));
        }

        @Override
        public List<Noted> after(String kind, long number, int limit) {
            return lines.stream()
                    .filter(line -> line.number() > number
                            && kinds.get((int) line.number() - 1).equals(kind))
                    .limit(limit)
                    .toList();
        }

        @Override
        public List<Noted> latest(String kind, int limit) {
            return after(kind, 0, Integer.MAX_VALUE).reversed().stream()
                    .limit(limit)
                    .toList();
        }
    }

    @Test
    void aPasswordOpensItsAccountAlone() {
        accounts.put("Rina", Role.REVIEW, "kopi-tubruk-pagi");
        accounts.put("Budi", Role.READ, "teh-poci-sore-hari");

        assertThat(accounts.signIn("Rina", "kopi-tubruk-pagi"))
                .map(Account::role)
                .contains(Role.REVIEW);
        assertThat(accounts.signIn("Budi", "kopi-tubruk-pagi")).isEmpty();
        assertThat(accounts.signIn("Rina", "")).isEmpty();
        assertThat(accounts.signIn("Siti", "kopi-tubruk-pagi")).isEmpty();
    }

    @Test
    void noPasswordIsInTheJournal() {
        accounts.put("Rina", Role.REVIEW, "kopi-tubruk-pagi");
        String token = accounts.token("Rina");

        assertThat(journal.lines)
                .extracting(Journal.Noted::line)
                .noneMatch(line -> line.contains("kopi") || line.contains(token));
    }

    @Test
    void anAccountWithoutAPasswordComesWithATokenOnly() {
        accounts.put("mesin", Role.READ, "");
        String token = accounts.token("mesin");

        assertThat(accounts.signIn("mesin", "")).isEmpty();
        assertThat(accounts.bearer(token)).map(Account::name).contains("mesin");
        assertThat(accounts.bearer(token + "0")).isEmpty();
    }

    @Test
    void whoIsRemovedComesNoMore() {
        accounts.put("Rina", Role.ADMIN, "kopi-tubruk-pagi");
        String token = accounts.token("Rina");
        accounts.remove("Rina");
        assertThat(accounts.any()).isFalse();
        assertThat(accounts.bearer(token)).isEmpty();

        accounts.put("Rina", Role.READ, "kopi-tubruk-lagi");
        assertThat(accounts.bearer(token)).isEmpty();
    }

    @Test
    void aRoleChangesAndThePasswordStays() {
        accounts.put("Rina", Role.READ, "kopi-tubruk-pagi");
        accounts.put("Rina", Role.ADMIN, "");

        assertThat(accounts.signIn("Rina", "kopi-tubruk-pagi"))
                .map(Account::role)
                .contains(Role.ADMIN);
        assertThat(accounts.hasOtherAdmin("Rina")).isFalse();
        assertThat(accounts.hasOtherAdmin("Budi")).isTrue();
    }

    @Test
    void othersReadTheSameJournal() {
        accounts.put("Rina", Role.READ, "kopi-tubruk-pagi");

        assertThat(new Accounts(journal, InstantSource.system(), new Passwords(1_000)).find("Rina"))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "Rina, true",
        "rina.s@redaksi, true",
        "Siti Aminah, true",
        "'', false",
        "' Rina', false",
        "<b>, false",
        "a/b, false"
    })
    void namesAreLettersAndDigits(String name, boolean fit) {
        assertThat(Account.isName(name)).isEqualTo(fit);
    }
}
