package org.runut.desk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.runut.desk.page.Checks;
import org.runut.ledger.Ledger;
import org.runut.model.Article;
import org.runut.model.Check;

/** Remembers what does not fit inside articles, so that a page of a story need not read all their analyses anew. */
final class CheckCache implements Checks {
    private static final int MOST = 20_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, List<Check>> known = new LinkedHashMap<>(16, 0.75f, true);
    private final Ledger ledger;

    CheckCache(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<Check> of(Article article) {
        String version = article.id() + article.version();
        List<Check> found = find(version);
        if (found == null) {
            found = ledger.article(article.id())
                    .map(analysis -> analysis.checks())
                    .orElse(List.of());
            keep(version, found);
        }
        return found;
    }

    private @org.jspecify.annotations.Nullable List<Check> find(String version) {
        lock.lock();
        try {
            return known.get(version);
        } finally {
            lock.unlock();
        }
    }

    private void keep(String version, List<Check> checks) {
        lock.lock();
        try {
            known.put(version, checks);
            if (known.size() > MOST) {
                known.remove(known.keySet().iterator().next());
            }
        } finally {
            lock.unlock();
        }
    }
}
