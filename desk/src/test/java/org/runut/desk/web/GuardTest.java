package org.runut.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who calls, by where the connection comes from and what the headers X-Forwarded-For say, one behind the other. */
class GuardTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "127.0.0.1   ; ''                        ; 127.0.0.1",
                "127.0.0.1   ; 203.0.113.7               ; 203.0.113.7",
                "127.0.0.9   ; 203.0.113.7               ; 203.0.113.7",
                "::1         ; 203.0.113.7               ; 203.0.113.7",
                "127.0.0.1   ; 'made.up, 203.0.113.7'    ; 203.0.113.7",
                "127.0.0.1   ; 'made.up | 203.0.113.7'   ; 203.0.113.7",
                "127.0.0.1   ; '203.0.113.7, '           ; 127.0.0.1",
                "203.0.113.9 ; 127.0.0.1                 ; 203.0.113.9",
                "192.168.1.4 ; 203.0.113.7               ; 192.168.1.4",
                "::1234      ; 203.0.113.7               ; 0:0:0:0:0:0:0:1234",
            })
    void onlyAProxyOnThisMachineIsBelieved(String peer, String told, String caller) throws UnknownHostException {
        var headers = Stream.of(told.split("\\|"))
                .map(String::strip)
                .filter(header -> !header.isEmpty())
                .toList();

        assertThat(Guard.caller(InetAddress.getByName(peer), List.copyOf(headers)))
                .isEqualTo(caller);
    }
}
