package org.runut.ledger.sql;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.runut.clean.Identity;
import org.runut.decide.Subjects;
import org.runut.find.Claimed;
import org.runut.ledger.LedgerException;
import org.runut.ledger.Problem;
import org.runut.ledger.Problem.Kind;
import org.runut.link.story.Signature;
import org.runut.model.Analysis;
import org.runut.model.Decision;
import org.runut.model.Figure;

/**
 * Looks at everything a ledger keeps, inside one transaction: each analysis is read, each index compared with what it was made
 * of. A ledger of a million articles is looked at in pieces.
 *
 * @param sql      the ledger
 * @param dialect  of its database
 * @param problems is told of what is wrong
 */
record SqlCheck(Sql sql, Dialect dialect, Consumer<Problem> problems) {
    private static final int AT_ONCE = 100;
    private static final int MOST_OF_A_KIND = 100;

    /** Looks at everything; what can't be read any more is told too, and the rest looked at all the same. */
    void run() {
        List<Runnable> looks = List.of(
                () -> dialect.check(sql, problems),
                this::numbers,
                this::latest,
                this::versions,
                this::signatures,
                this::counts,
                this::stories,
                this::search,
                this::decisions);
        for (var look : looks) {
            try {
                look.run();
            } catch (LedgerException e) {
                tell(Kind.DATABASE, "", String.valueOf(e.getMessage()));
            }
        }
    }

    private void tell(Kind kind, String subject, String detail) {
        problems.accept(new Problem(kind, subject, detail));
    }

    private long number(String query, @Nullable Object... values) {
        return sql.first(query, row -> row.getLong(1), values).orElse(0L);
    }

    private void numbers() {
        long count = number("SELECT count(*) FROM article");
        long highest = number("SELECT max(number) FROM article");
        if (count != highest) {
            tell(Kind.NUMBERS, "", count + "/" + highest);
        }
    }

    private void latest() {
        sql.list("""
                        SELECT a.id FROM article a LEFT JOIN version v ON v.number = a.latest AND v.article = a.number
                        WHERE v.number IS NULL ORDER BY a.number LIMIT ?""", row -> row.getString(1), MOST_OF_A_KIND).forEach(article -> tell(Kind.LATEST, article, ""));
    }

    /** A version as it stands in its table. */
    private record Version(long number, String article, boolean latest, String hash, int format, ByteBuffer analysis) {
        static Version of(ResultSet row) throws SQLException {
            return new Version(
                    row.getLong(1),
                    row.getString(2),
                    row.getInt(3) == 1,
                    row.getString(4),
                    row.getInt(5),
                    ByteBuffer.wrap(row.getBytes(6)));
        }
    }

    private void versions() {
        long last = 0;
        for (var some = versionsAfter(last); !some.isEmpty(); some = versionsAfter(last)) {
            some.forEach(this::look);
            last = some.getLast().number();
        }
    }

    private List<Version> versionsAfter(long number) {
        return sql.list("""
                SELECT v.number, a.id, CASE WHEN v.number = a.latest THEN 1 ELSE 0 END, v.hash, v.format, v.analysis
                FROM version v JOIN article a ON a.number = v.article WHERE v.number > ? ORDER BY v.number LIMIT ?""", Version::of, number, AT_ONCE);
    }

    private void look(Version version) {
        Analysis analysis;
        try {
            analysis =
                    AnalysisFormat.decode(version.format(), version.analysis().array());
        } catch (LedgerException e) {
            tell(Kind.ANALYSIS, version.article(), String.valueOf(e.getMessage()));
            return;
        }
        var article = analysis.article();
        if (!article.id().equals(version.article())) {
            tell(Kind.IDENTITY, version.article(), article.id());
        } else if (!version.hash().equals(article.version())
                || !version.hash().equals(Identity.version(article.text()))) {
            tell(Kind.IDENTITY, version.article(), version.hash());
        }
        if (version.latest()) {
            figures(version, analysis.figures());
            claims(version, analysis);
        }
    }

    /** Each claim of the latest version is found. */
    private void claims(Version version, Analysis analysis) {
        long claims = Claimed.of(analysis).size();
        long found = number(
                "SELECT count(*) FROM claim c JOIN article a ON a.number = c.article WHERE a.id = ?",
                version.article());
        if (found != claims) {
            tell(Kind.SEARCH, version.article(), found + "/" + claims);
        }
    }

    private void figures(Version version, List<Figure> figures) {
        var ids = figures.stream().map(Figure::id).distinct().toList();
        long leading = number(
                "SELECT count(*) FROM {each} JOIN figure f ON f.id = j.value WHERE f.version = ?",
                JsonArray.of(ids),
                version.number());
        if (leading != ids.size()) {
            tell(Kind.FIGURES, version.article(), leading + "/" + ids.size());
        }
    }

    /** The signature of an article, as it stands in its table. */
    private record Signed(long number, String article, boolean inStory, String terms) {}

    private void signatures() {
        long last = 0;
        long indexed = 0;
        long counted = 0;
        for (var some = signedAfter(last); !some.isEmpty(); some = signedAfter(last)) {
            for (var signed : some) {
                var signature = SignatureFormat.decode(null, signed.terms());
                indexed += signed.inStory() ? postings(signed, signature) : 0;
                counted += signed.inStory() ? distinct(signature.counted()) : 0;
            }
            last = some.getLast().number();
        }
        long all = number("SELECT count(*) FROM posting");
        if (all != indexed) {
            tell(Kind.TERMS, "", indexed + "/" + all);
        }
        long held = number("SELECT coalesce(sum(articles), 0) FROM term");
        if (held != counted) {
            tell(Kind.COUNTS, "", held + "/" + counted);
        }
    }

    private List<Signed> signedAfter(long number) {
        return sql.list(
                """
                SELECT number, id, CASE WHEN story IS NULL THEN 0 ELSE 1 END, terms FROM article
                WHERE number > ? ORDER BY number LIMIT ?""",
                row -> new Signed(row.getLong(1), row.getString(2), row.getInt(3) == 1, row.getString(4)),
                number,
                AT_ONCE);
    }

    private static long distinct(List<String> terms) {
        return terms.stream().map(Storable::text).distinct().count();
    }

    /** How many terms lead to the article; that must be all that tell of it. */
    private long postings(Signed signed, Signature signature) {
        var terms = signature.telling();
        long expected = distinct(terms);
        long found = number("""
                SELECT count(*) FROM {each} JOIN term t ON t.term = j.value
                JOIN posting p ON p.term = t.number AND p.article = ?""", JsonArray.of(terms), signed.number());
        if (found != expected) {
            tell(Kind.TERMS, signed.article(), found + "/" + expected);
        }
        return found;
    }

    private void counts() {
        sql.list(
                        """
                        SELECT t.term, t.articles, coalesce(p.held, 0) FROM term t
                        LEFT JOIN (SELECT term, count(*) AS held FROM posting GROUP BY term) p ON p.term = t.number
                        WHERE t.articles < coalesce(p.held, 0) ORDER BY t.term LIMIT ?""",
                        row -> new Problem(Kind.COUNTS, row.getString(1), row.getLong(2) + "/" + row.getLong(3)),
                        MOST_OF_A_KIND)
                .forEach(problems);
    }

    /** Each decision can be read, is kept under its id, and leads from what it is about. */
    private void decisions() {
        sql
                .list(
                        "SELECT id, format, decision FROM decision ORDER BY number",
                        row -> new Problem(
                                Kind.DECISIONS,
                                row.getString(1),
                                wrong(row.getString(1), row.getInt(2), row.getString(3))))
                .stream()
                .filter(problem -> !problem.detail().isEmpty())
                .forEach(problems);
        sql.list("""
                        SELECT d.id FROM decision d WHERE NOT EXISTS (SELECT 1 FROM subject s WHERE s.decision = d.number)
                        ORDER BY d.number LIMIT ?""", row -> row.getString(1), MOST_OF_A_KIND)
                .forEach(decision -> tell(Kind.DECISIONS, decision, "subject"));
    }

    /** What is wrong with a decision; empty where nothing is. */
    private String wrong(String id, int format, String json) {
        try {
            var decision = DecisionIn.read(format, json);
            if (!decision.id().equals(id)) {
                return decision.id();
            }
            var subjects = sql.list(
                    "SELECT s.subject FROM subject s JOIN decision d ON d.number = s.decision WHERE d.id = ?",
                    row -> row.getString(1),
                    id);
            boolean led =
                    decision instanceof Decision.Undo || Set.copyOf(subjects).equals(Subjects.of(decision));
            return led ? "" : "subject";
        } catch (LedgerException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** A story that leads on holds nothing, and leads to one that does. */
    private void stories() {
        sql.list("""
                        SELECT s.id FROM story s LEFT JOIN story t ON t.number = s.leads WHERE s.leads IS NOT NULL
                        AND (t.number IS NULL OR t.leads IS NOT NULL OR EXISTS (SELECT 1 FROM article a WHERE a.story = s.number)
                        OR NOT EXISTS (SELECT 1 FROM article a WHERE a.story = s.leads)) ORDER BY s.number LIMIT ?""", row -> row.getString(1), MOST_OF_A_KIND).forEach(story -> tell(Kind.STORIES, story, ""));
    }

    private void search() {
        sql.list("""
                        SELECT a.id FROM article a WHERE NOT EXISTS (SELECT 1 FROM words w WHERE w.{number} = a.number)
                        ORDER BY a.number LIMIT ?""", row -> row.getString(1), MOST_OF_A_KIND).forEach(article -> tell(Kind.SEARCH, article, ""));
        sql.list("""
                        SELECT a.id FROM claim c JOIN article a ON a.number = c.article
                        WHERE NOT EXISTS (SELECT 1 FROM claimed w WHERE w.{number} = c.number) ORDER BY c.number LIMIT ?""", row -> row.getString(1), MOST_OF_A_KIND).forEach(article -> tell(Kind.SEARCH, article, "claim"));
        long more = number("SELECT count(*) FROM words") - number("SELECT count(*) FROM article");
        if (more > 0) {
            tell(Kind.SEARCH, "", "+" + more);
        }
    }
}
