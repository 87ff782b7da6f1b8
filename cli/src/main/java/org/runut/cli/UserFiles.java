package org.runut.cli;

import java.nio.file.Path;
import java.util.Map;

/** Where files of the user's own stand, by the XDG base directory rules. */
final class UserFiles {
    private UserFiles() {}

    /** The directory of what must be kept. */
    static Path data(Map<String, String> environment) {
        return directory(environment, "XDG_DATA_HOME", ".local/share");
    }

    /** The directory of what can be made again. */
    static Path cache(Map<String, String> environment) {
        return directory(environment, "XDG_CACHE_HOME", ".cache");
    }

    private static Path directory(Map<String, String> environment, String variable, String otherwise) {
        String set = environment.getOrDefault(variable, "");
        Path base = set.isEmpty() || !Path.of(set).isAbsolute()
                ? Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")), otherwise)
                : Path.of(set);
        return base.resolve("runut");
    }
}
