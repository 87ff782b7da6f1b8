package org.runut.read;

import org.jspecify.annotations.Nullable;
import org.runut.model.RawArticle;
import org.runut.model.Refused.Reason;

/** Makes raw articles of fields and texts, checks them, and fills in what they do not say. */
final class Articles {
    private final Overrides overrides;

    Articles(Overrides overrides) {
        this.overrides = overrides;
    }

    Read make(String source, Fields fields, String text) {
        var problem = wrong(fields, text);
        if (problem != null) {
            return problem.of(source);
        }
        String published = fields.published() == null
                ? overrides.published()
                : PublishedDate.typed(fields.published()).orElseThrow();
        return new Read.Taken(new RawArticle(
                source,
                fields.url(),
                fields.outlet() == null ? overrides.outlet() : fields.outlet(),
                fields.title(),
                published,
                fields.modified() == null
                        ? null
                        : PublishedDate.typed(fields.modified()).orElse(null),
                fields.language() == null ? overrides.language() : fields.language(),
                fields.author(),
                text));
    }

    private static @Nullable Problem wrong(Fields fields, String text) {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return new Problem(Reason.EMPTY, "There are no words in it.");
        }
        if (text.indexOf('\0') >= 0) {
            return new Problem(Reason.BINARY, "The text holds zero characters; it is not text.");
        }
        int lone = loneSurrogate(text);
        if (lone >= 0) {
            return new Problem(
                    Reason.ENCODING, "character " + lone, "The text holds half a character (an unpaired surrogate).");
        }
        String published = fields.published();
        if (published != null && PublishedDate.typed(published).isEmpty()) {
            return new Problem(
                    Reason.BAD_DATE,
                    "published",
                    "\"" + published
                            + "\" is no date, or may mean two; write it as 2024-12-31 or 2024-12-31T18:00+07:00.");
        }
        return null;
    }

    private static int loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
