package org.runut.words;

import org.runut.model.Story;

/** How many stand behind a question: outlets, their publishers, origins, parties are different counts. */
public final class Counts {
    private Counts() {}

    /** The four counts in one line. */
    public static String of(Words words, Story.Question question) {
        String outlets = words.say("counts.outlets", question.outlets());
        String rest = words.say("counts.behind", question.origins(), question.parties());
        return outlets + " (" + publishers(words, question) + ") · " + rest;
    }

    private static String publishers(Words words, Story.Question question) {
        if (question.publishers() == 0) {
            return words.say("counts.unlisted");
        }
        String known = words.say("counts.publishers", question.publishers());
        return question.unlisted() == 0 ? known : known + words.say("counts.besides", question.unlisted());
    }
}
