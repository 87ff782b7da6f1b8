package org.runut.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim that something happened.
 *
 * @param id           derived from article, version and place
 * @param place        the passage that says it
 * @param what         language-neutral key of the happening ({@code treaty-signed})
 * @param label        the happening for people
 * @param participants who took part, as ids where known, else as printed
 * @param location     where, as printed
 * @param time         when
 * @param status       how it stands to what is real
 * @param chain        who says it, through whom
 * @param sentence     the sentence it stands in
 */
public record Occurrence(
        String id,
        Place place,
        String what,
        Label label,
        List<String> participants,
        @Nullable String location,
        @Nullable TimeValue time,
        Status status,
        Chain chain,
        Span sentence) {
    public Occurrence {
        participants = List.copyOf(participants);
    }
}
