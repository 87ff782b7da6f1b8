package org.runut.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.runut.find.Stemmer;
import org.runut.ledger.Ledger;
import org.runut.link.story.StoryFinder;

class PostgresFindTest extends FindContract {
    @Override
    protected Ledger open(StoryFinder finder) {
        return SqlLedger.open(TestServer.place(), finder, Sample.linker(), Sample.clock());
    }

    /** Of 20,000 claims only the latest are looked at one by one; what is found is the same as if all were. */
    @Test
    void theLatestAreFoundFirstAndTheRestBehindThem() {
        var dialect = new Postgres();
        try (var sql = new PostgresDatabase(TestServer.place()).prepare(new Stemmer(List.of()))) {
            sql.run("""
                    INSERT INTO claimed (number, words) SELECT n, CAST('all' || CASE WHEN n % 700 = 0 THEN ' seldom' ELSE '' END
                    || CASE WHEN n = 3 THEN ' once' ELSE '' END AS tsvector) FROM generate_series(1, 20000) n""");

            assertThat(found(sql, dialect, "all", Integer.MAX_VALUE, 3)).containsExactly(20_000L, 19_999L, 19_998L);
            assertThat(found(sql, dialect, "all", 7, 3)).containsExactly(6L, 5L, 4L);
            assertThat(found(sql, dialect, "once", Integer.MAX_VALUE, 3)).containsExactly(3L);
            assertThat(found(sql, dialect, "once", 3, 3)).isEmpty();
            assertThat(found(sql, dialect, "never", Integer.MAX_VALUE, 3)).isEmpty();
            for (int limit : new int[] {50, 100}) {
                assertThat(found(sql, dialect, "seldom", Integer.MAX_VALUE, limit))
                        .containsExactlyElementsOf(LongStream.rangeClosed(1, 28)
                                .mapToObj(i -> (29 - i) * 700)
                                .toList());
            }
            assertThat(found(sql, dialect, "seldom", 16_000, 10)).hasSize(10).startsWith(15_400L, 14_700L);
        }
    }

    private static List<Long> found(Sql sql, Postgres dialect, String word, long before, int limit) {
        return sql.reading(() -> dialect.find(sql, "claimed", "'" + word + "'", before, limit));
    }
}
