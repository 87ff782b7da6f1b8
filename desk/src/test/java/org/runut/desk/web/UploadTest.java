package org.runut.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest {
    private static final String TYPE = "multipart/form-data; boundary=----b";

    private static Upload of(String type, String body) {
        return Upload.of(type, body.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileComesWithItsFields() {
        var upload = of(TYPE, """
                ------b
                Content-Disposition: form-data; name="token"

                abc
                ------b
                Content-Disposition: form-data; name="file"; filename="C:\\berita\\banjir.txt"
                Content-Type: text/plain

                Sebanyak 12 orang

                tewas.
                ------b--
                """);

        assertThat(upload.get("token")).isEqualTo("abc");
        assertThat(upload.file()).isEqualTo("banjir.txt");
        assertThat(new String(upload.content(), StandardCharsets.UTF_8)).isEqualTo("Sebanyak 12 orang\r\n\r\ntewas.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "------b",
                "------b\n",
                "------b\n\n",
                "------b--",
                "------b\nname=\"token\"\n------b--",
                "------b\nContent-Disposition: form-data; name=\"x\"\n\nno end"
            })
    void whatIsNotWellFormedIsLeftOut(String body) {
        var upload = of(TYPE, body);

        assertThat(upload.get("token")).isEmpty();
        assertThat(upload.content()).isEmpty();
    }

    @Test
    void anotherTypeIsNone() {
        assertThat(of("text/plain; boundary=----b", "------b\nname=\"token\"\n\nabc\n------b--")
                        .get("token"))
                .isEmpty();
    }
}
