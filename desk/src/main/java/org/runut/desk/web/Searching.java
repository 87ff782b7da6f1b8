package org.runut.desk.web;

import io.helidon.webserver.http.ServerRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runut.desk.page.SearchAsked;
import org.runut.find.ClaimKind;
import org.runut.find.Found;
import org.runut.find.Wanted;
import org.runut.ledger.Ledger;
import org.runut.model.Status;
import org.runut.model.TimeValue;

/**
 * What a request looks for.
 *
 * @param asked  field by field
 * @param before where to go on; 0 to begin
 */
record Searching(SearchAsked asked, long before) {
    private static final List<String> FIELDS =
            List.of("q", "kind", "person", "organisation", "place", "origin", "outlet", "unit", "status", "from", "to");

    static Searching of(ServerRequest request) {
        var fields = new LinkedHashMap<String, String>();
        for (String name : FIELDS) {
            String value = Asked.words(request, name);
            if (!value.isBlank()) {
                fields.put(name, value);
            }
        }
        return new Searching(new SearchAsked(fields), Asked.number(request, "before", 0, Integer.MAX_VALUE));
    }

    /** What it means; a value that a field cannot have is as if it was not there. */
    Wanted wanted() {
        return new Wanted(
                asked.of("q"),
                one(ClaimKind.values(), "kind"),
                asked.of("person"),
                asked.of("organisation"),
                asked.of("place"),
                asked.of("origin"),
                asked.of("outlet"),
                asked.of("unit"),
                one(Status.values(), "status"),
                day("from").flatMap(TimeValue::first).orElse(null),
                day("to").flatMap(TimeValue::last).orElse(null));
    }

    Found find(Ledger ledger, int limit) {
        return ledger.find(wanted(), before, limit);
    }

    private <E extends Enum<E>> @Nullable E one(E[] values, String field) {
        return Stream.of(values)
                .filter(value -> value.name().equals(asked.of(field).toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    /** A day, a month or a year. */
    private Optional<TimeValue> day(String field) {
        return TimeValue.parse(asked.of(field));
    }
}
