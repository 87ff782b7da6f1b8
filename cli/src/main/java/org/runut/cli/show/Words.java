package org.runut.cli.show;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.runut.model.Label;

/** What is said to people, in one language. */
public final class Words {
    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "org.runut.cli.show.Messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Indonesian for {@code id} (or its old code {@code in}), English for anything else. */
    public static Words in(String language) {
        return new Words(Locale.of(language.equals("id") || language.equals("in") ? "id" : "en"));
    }

    /** A sentence, or a part of one, with its gaps filled. */
    public String say(String key, Object... gaps) {
        return gaps.length == 0 ? bundle.getString(key) : new MessageFormat(bundle.getString(key), locale).format(gaps);
    }

    /** The word for a value of an enumeration: {@code status.planned}. */
    String say(Enum<?> value) {
        return say(value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "."
                + value.name().toLowerCase(Locale.ROOT));
    }

    /** The word for a unit where it is not written alike everywhere. */
    String unit(String unit) {
        String key = "unit." + unit;
        return bundle.containsKey(key) ? bundle.getString(key) : unit;
    }

    /** The side of a label in this language. */
    public String of(Label label) {
        return isIndonesian() ? label.id() : label.en();
    }

    boolean isIndonesian() {
        return locale.getLanguage().equals("id");
    }

    Locale locale() {
        return locale;
    }
}
