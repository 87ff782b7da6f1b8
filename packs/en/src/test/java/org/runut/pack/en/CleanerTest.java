package org.runut.pack.en;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runut.clean.Cleaner;
import org.runut.model.Article;
import org.runut.model.RawArticle;

class CleanerTest {
    private final Cleaner cleaner = new Cleaner(new English().load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # given outlet | text | outlet | place
            -       | 'WASHINGTON (Reuters) - The river fell on Monday.'           | Reuters          | WASHINGTON
            -       | 'LONDON, Dec 3 (Reuters) - The river fell on Monday.'        | Reuters          | LONDON
            -       | 'LONDON, Dec. 3, 2018 (Reuters) -- The river fell.'          | Reuters          | LONDON
            -       | 'ALBANY, N.Y., Sept. 26 (UPI) — The river fell on Monday.'   | United Press International | ALBANY
            -       | 'SEOUL/TOKYO, Aug 30 (Reuters) - The river fell on Monday.'  | Reuters          | SEOUL
            -       | 'DALLAS (AP) — The river fell on Monday.'                    | Associated Press | DALLAS
            -       | '(CNN) Residents fled on Monday.'                            | CNN              | -
            -       | '(Reuters) - Residents fled on Monday.'                      | Reuters          | -
            Gazette | 'ERIE, Pa. — Snow fell on Monday.'                           | Gazette          | ERIE
            Gazette | 'JAKARTA — Snow fell on Monday.'                             | Gazette          | JAKARTA
            Gazette | 'Snow fell on Monday, Dec. 3 (the coldest day) - and rain.'  | Gazette          | -
            Gazette | 'Dec. 3 was the coldest day.'                                | Gazette          | -
            Gazette | '(Some) residents fled on Monday.'                           | Gazette          | -
            """)
    void theDatelineTellsPlaceAndOutlet(
            @Nullable String given, String text, @Nullable String outlet, @Nullable String place) {
        var article = clean(given, text);
        assertThat(article.outlet()).isEqualTo(outlet);
        assertThat(article.place()).isEqualTo(place);
    }

    /** Text, and what of it is not the article, parted by /; \n stands for a line end. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'The river fell.\\n(Reporting by Ann Poe; Editing by Bill Roe)' | 'Reporting by Ann Poe; Editing by Bill Roe)'
            'The river fell.\\nRead More' | 'Read More'
            'The river fell.\\nThe Associated Press contributed to this report.' | 'The Associated Press contributed to this report.'
            'The river fell.\\nAnn Poe in Seoul and Bill Roe in Tokyo contributed to this report.' | 'Ann Poe in Seoul and Bill Roe in Tokyo contributed to this report.'
            'The river fell.\\nCopyright 2018 The Gazette. All rights reserved.' | 'Copyright 2018 The Gazette. All rights reserved.'
            'The river fell.\\nFollow Ann Poe on Twitter' | ''
            'By Ann Poe\\nThe river fell.' | 'By Ann Poe'
            'By Monday the river had fallen.' | ''
            'Photo\\nThe river fell.' | 'Photo'
            'The river fell. Read more: Two towns flooded' | 'Read more: Two towns flooded'
            'Reading by candles is harmful, doctors said.' | ''
            'Analysis of the water took two days.' | ''
            'Smoke contributed to this report of two deaths, the officer said.' | ''
            """)
    void boilerplateIsMarked(String text, String expected) {
        String written = text.replace("\\n", "\n");
        assertThat(String.join(
                        "/",
                        clean(null, written).boilerplate().stream()
                                .map(s -> s.in(written))
                                .toList()))
                .isEqualTo(expected.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'The river fell.\\nThe Associated Press contributed to this report.' | The Associated Press
            'The river fell.\\nAnn Poe contributed to this report.'              | ''
            """)
    void agenciesAreCredited(String text, String credits) {
        assertThat(String.join("/", clean("Gazette", text.replace("\\n", "\n")).credits()))
                .isEqualTo(credits);
    }

    private Article clean(@Nullable String outlet, String text) {
        return cleaner.clean(new RawArticle("-", null, outlet, null, "2018-12-04", "en", null, text));
    }
}
