package org.runut.words;

import org.runut.model.Story;

/** How many stand behind a question: outlets, their publishers, origins, parties are different counts. */
public final class Counts {
    private Counts() {}

    /** The four counts in one line. */
    public static String of(Words words, Story.Question question) {
        String outlets = words.say("counts.outlets", question.outlets());
        return outlets + " (" + publishers(words, question) + ") · " + behind(words, question);
    }

    /** The same in short: publishers are told where they are known. */
    public static String known(Words words, Story.Question question) {
        return question.publishers() == 0
                ? words.say("counts.outlets", question.outlets()) + " · " + behind(words, question)
                : of(words, question);
    }

    private static String behind(Words words, Story.Question question) {
        return question.origins() == 0
                ? words.say("counts.unknown")
                : words.say("counts.behind", question.origins(), question.parties());
    }

    private static String publishers(Words words, Story.Question question) {
        if (question.publishers() == 0) {
            return words.say("counts.unlisted");
        }
        String known = words.say("counts.publishers", question.publishers());
        return question.unlisted() == 0 ? known : known + words.say("counts.besides", question.unlisted());
    }
}
