package org.runut.words;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.runut.model.Label;

/** What is said to people, in one language. */
public final class Words {
    private final Locale locale;
    private final List<ResourceBundle> bundles;
    private final Sentences sentences;

    private Words(Locale locale, List<ResourceBundle> bundles, Sentences sentences) {
        this.locale = locale;
        this.bundles = bundles;
        this.sentences = sentences;
    }

    /** Indonesian for {@code id} (or its old code {@code in}), English for anything else. */
    public static Words in(String language) {
        var locale = Locale.of(language.equals("id") || language.equals("in") ? "id" : "en");
        return new Words(locale, List.of(bundle("org.runut.words.Messages", locale)), new Sentences());
    }

    /** The same with what another bundle says besides. */
    public Words and(String bundle) {
        var all = new ArrayList<>(bundles);
        all.add(bundle(bundle, locale));
        return new Words(locale, List.copyOf(all), sentences);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A sentence, or a part of one, with its gaps filled. */
    public String say(String key, Object... gaps) {
        return gaps.length == 0 ? text(key) : new MessageFormat(text(key), locale).format(gaps);
    }

    /** The word for a value of an enumeration: {@code status.planned}. */
    public String say(Enum<?> value) {
        return say(value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "."
                + value.name().toLowerCase(Locale.ROOT));
    }

    /** Whether there are words for a key. */
    public boolean holds(String key) {
        return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
    }

    private String text(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .orElse(bundles.getFirst())
                .getString(key);
    }

    /** The side of a label in this language. */
    public String of(Label label) {
        return isIndonesian() ? label.id() : label.en();
    }

    /** A sentence that was made in English, in this language where it is known in it. */
    public String told(String english) {
        return isIndonesian() ? sentences.indonesian(english).orElse(english) : english;
    }

    /** Whether this is Indonesian. */
    public boolean isIndonesian() {
        return locale.getLanguage().equals("id");
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }
}
