package org.runut.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runut.model.Article;
import org.runut.pack.Pack;
import org.runut.pack.Publisher;

/** Which publisher an article's outlet belongs to, by its address or its name. An outlet that no table lists has an unknown one. */
final class Publishers {
    private static final String SCHEME = "://";

    private final Map<String, String> byOutlet = new HashMap<>();

    /** @param own what the user's own table says: it goes before those of the packs */
    Publishers(Collection<Publisher> own, Collection<Pack> packs, KnownNames names) {
        own.forEach(this::add);
        packs.forEach(pack -> pack.publishers().forEach(this::add));
        for (var pack : packs) {
            for (var entity : pack.entities()) {
                if (entity.isMedium()) {
                    String party = names.party(entity);
                    byOutlet.putIfAbsent(key(entity.name()), party);
                    entity.aliases().forEach(alias -> byOutlet.putIfAbsent(key(alias), party));
                }
            }
        }
    }

    private void add(Publisher publisher) {
        publisher.outlets().forEach(outlet -> byOutlet.putIfAbsent(key(outlet), publisher.id()));
    }

    private static String key(String outlet) {
        return outlet.strip().toLowerCase(Locale.ROOT);
    }

    /** The id of the publisher of an article; null where unknown. */
    @Nullable
    String of(Article article) {
        String url = article.url();
        String byAddress = url == null ? null : byHost(host(url));
        String outlet = article.outlet();
        if (byAddress != null || outlet == null) {
            return byAddress;
        }
        String byName = byOutlet.get(key(outlet));
        return byName == null ? byHost(key(outlet)) : byName;
    }

    /** The publisher of the host or of a domain above it ("regional.kompas.com"). */
    private @Nullable String byHost(String host) {
        String domain = host;
        while (domain.indexOf('.') >= 0) {
            String found = byOutlet.get(domain);
            if (found != null) {
                return found;
            }
            domain = domain.substring(domain.indexOf('.') + 1);
        }
        return null;
    }

    private static String host(String url) {
        int from = url.indexOf(SCHEME);
        int start = from < 0 ? 0 : from + SCHEME.length();
        int end = start;
        while (end < url.length() && "/:?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return url.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** How many publishers carry a question, and how many of its outlets have an unknown one. */
    record Count(int known, int unknown) {}

    /** The count over articles. */
    Count count(List<Article> articles) {
        var known = new HashSet<String>();
        var unknown = new HashSet<String>();
        for (var article : articles) {
            String publisher = of(article);
            String outlet = article.outlet();
            if (publisher != null) {
                known.add(publisher);
            } else {
                unknown.add(outlet == null ? article.id() : outlet);
            }
        }
        return new Count(known.size(), unknown.size());
    }
}
