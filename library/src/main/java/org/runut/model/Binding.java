package org.runut.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a figure counts.
 *
 * @param counted the words of the text that name what is counted or measured; null where none can be found
 * @param concept language-neutral key of the counted thing ({@code soldier}, {@code house}, else the lemma)
 * @param frame   language-neutral key of what happened to it ({@code killed}, {@code killed-or-wounded}, {@code sent}); empty for none
 * @param roles   who, to whom, where
 * @param scope   {@code total}, {@code part}, {@code additional}, {@code first}, or empty
 * @param basis   what it rests on
 * @param tally   what kind of count it is
 * @param measure language-neutral key of the question, made of frame, concept and roles
 * @param label   the question for people
 */
public record Binding(
        @Nullable String counted,
        String concept,
        String frame,
        List<Role> roles,
        String scope,
        Basis basis,
        Tally tally,
        String measure,
        Label label) {
    public Binding {
        roles = List.copyOf(roles);
    }
}
