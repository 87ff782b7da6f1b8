package org.runut.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DiskFaultTest {
    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(new AccessDeniedException("/a/b"), "this user may not"),
                Arguments.of(new NoSuchFileException("/a/b"), "there is no such file"),
                Arguments.of(new FileSystemException("/a/b", null, "No space left on device"), "the disk is full"),
                Arguments.of(new IOException("No space left on device"), "the disk is full"),
                Arguments.of(new FileSystemException("/a/b", null, "File name too long"), "File name too long"),
                Arguments.of(new IOException(), "IOException"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theReasonIsToldAndNotOnlyTheNameOfTheFile(IOException fault, String reason) {
        assertThat(DiskFault.why(fault)).startsWith(reason).doesNotContain("/a/b");
    }
}
