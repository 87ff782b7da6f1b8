package org.runut.clean;

import org.jspecify.annotations.Nullable;
import org.runut.model.Span;

/**
 * The head of the first paragraph that names place and outlet: "JAKARTA, CONTOH.com -".
 *
 * @param span   where it stands, the closing dash or point with it
 * @param place  the place as printed; null where it names none
 * @param outlet the outlet as printed; null where it names none
 */
public record Dateline(
        Span span, @Nullable String place, @Nullable String outlet) {}
