package org.runut.ledger.sql;

import java.util.Collection;
import java.util.List;
import org.runut.ledger.KeptLead;
import org.runut.link.story.Signature;

/**
 * Which articles make which stories, in the tables of a ledger.
 *
 * @param sql the ledger, inside a transaction
 */
record SqlStories(Sql sql) {

    /** The newest version of any article: a number that is new after every change. */
    long newest() {
        return sql.first("SELECT max(number) FROM version", row -> row.getLong(1))
                .orElse(0L);
    }

    /** Makes articles belong to the story of a number; the stories they leave have changed too. */
    void move(Collection<String> articles, long story) {
        String array = JsonArray.of(articles);
        sql.run("""
                UPDATE story SET revision = ? WHERE number IN
                (SELECT a.story FROM {each} JOIN article a ON a.id = j.value)""", newest(), array);
        sql.run("UPDATE article SET story = ? WHERE id IN (SELECT j.value FROM {each})", story, array);
    }

    /** Makes all articles of a story belong to that of a number, to which its id leads from now on, and those that led to it. */
    void lead(long story, long into) {
        sql.run("UPDATE article SET story = ? WHERE story = ?", into, story);
        sql.run("UPDATE story SET leads = ?, revision = ? WHERE number = ? OR leads = ?", into, newest(), story, story);
    }

    /** The stories that are no more, each with the one its id leads to. */
    List<KeptLead> leads() {
        return sql.list(
                "SELECT s.id, t.id FROM story s JOIN story t ON t.number = s.leads ORDER BY s.number",
                row -> new KeptLead(row.getString(1), row.getString(2)));
    }

    /** The numbers of a story's articles, the latest to arrive first, at most so many. */
    List<Long> members(String story, int limit) {
        return sql.list("""
                SELECT a.number FROM article a WHERE a.story = (SELECT s.number FROM story s WHERE s.id = ?)
                ORDER BY a.number DESC LIMIT ?""", row -> row.getLong(1), story, limit);
    }

    /** These stories in the order in which they began. */
    List<String> oldestFirst(Collection<String> stories) {
        return sql.list(
                "SELECT s.id FROM {each} JOIN story s ON s.id = j.value ORDER BY s.number",
                row -> row.getString(1),
                JsonArray.of(stories));
    }

    /** Makes an article be found by the terms that tell most of it. */
    void index(long article, Signature signature) {
        sql.run("""
                INSERT INTO posting (term, article)
                SELECT t.number, CAST(? AS INTEGER) FROM {each} JOIN term t ON t.term = j.value""", article, JsonArray.of(signature.telling()));
    }
}
