package org.runut.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"org.runut.cli.show.Messages", "org.runut.cli.Help"})
    void bothLanguagesSayTheSameThings(String bundle) {
        assertThat(ResourceBundle.getBundle(bundle, Locale.of("id")).keySet())
                .isEqualTo(ResourceBundle.getBundle(bundle, Locale.of("en")).keySet());
    }
}
