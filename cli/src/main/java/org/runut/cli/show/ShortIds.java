package org.runut.cli.show;

import java.util.List;
import java.util.stream.Stream;
import org.runut.model.Story;

/** The beginnings of ids that are enough to tell them apart; the commands take them. */
final class ShortIds {
    private static final int LEAST = 4;

    private final int width;

    private ShortIds(int width) {
        this.width = width;
    }

    static ShortIds of(Story story) {
        return of(story.questions().stream()
                .flatMap(question -> question.figures().stream())
                .map(entry -> entry.figure().id()));
    }

    static ShortIds of(Stream<String> all) {
        List<String> ids = all.sorted().distinct().toList();
        int width = LEAST;
        for (int i = 1; i < ids.size(); i++) {
            width = Math.max(width, common(ids.get(i - 1), ids.get(i)) + 1);
        }
        return new ShortIds(width);
    }

    private static int common(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    String of(String id) {
        return id.length() <= width ? id : id.substring(0, width);
    }

    int width() {
        return width;
    }
}
