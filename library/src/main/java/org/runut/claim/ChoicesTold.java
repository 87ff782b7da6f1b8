package org.runut.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.runut.model.Part;
import org.runut.pack.Lex;

/** What the figures before count, as choices of what a quantity counts that leans on them. */
final class ChoicesTold {
    private final NounPhrases phrases;
    private final Pointing pointing;

    ChoicesTold(Words words, NounPhrases phrases) {
        this.phrases = phrases;
        pointing = new Pointing(words);
    }

    /** Adds them, the latest first; what one of them counts is a choice once. */
    void add(Site site, Earlier earlier, List<Choice> choices) {
        Set<String> seen = new HashSet<>();
        int n = 0;
        for (var made : earlier.recent()) {
            String words = made.counted().words();
            if (words != null && seen.add(words)) {
                choices.add(choice(site, made, n));
            }
            n++;
        }
        var same = earlier.sameValue(site);
        if (same != null && same.words() != null) {
            var marks = new ChoiceMarks("value", site);
            choices.add(new Choice(same, marks.list()));
        }
    }

    private Choice choice(Site site, Made made, int n) {
        boolean title = site.mention().quantity().part() == Part.TITLE;
        boolean here = made.site().sentence().equals(site.sentence()) && made.inTitle() == title;
        var marks = new ChoiceMarks("earlier", site).add("n" + n).add(here ? "here" : "outside");
        if (here && n == 0) {
            marks.add("follows", pointing.follows(site))
                    .add("joined", pointing.isJoined(site))
                    .add("level", pointing.isLevel(site))
                    .add("equal", pointing.isEqual(site))
                    .add("compares", pointing.compares(site))
                    .add("compared", pointing.isCompared(site));
        }
        marks.add("back", pointing.pointsBack(site))
                .add("back-behind", site.has(site.mention().to(), Lex.BACK))
                .add("noun", phrases.from(site, site.mention().to()) != null)
                .add("leant", made.counted().phrase() == null)
                .add("framed", made.counted().frame() != null);
        likeness(site, made, marks);
        return new Choice(made.counted().leaning(), marks.list());
    }

    private static void likeness(Site site, Made made, ChoiceMarks marks) {
        var kind = made.site().mention().kind();
        String unit = site.mention().quantity().unit();
        String other = made.figure().quantity().unit();
        var most = made.most();
        var least = site.mention().quantity().low();
        int order = most == null || least == null ? -1 : least.compareTo(most);
        marks.add(kind == site.mention().kind() ? "same-kind" : "after:" + kind)
                .add("same-unit", other != null && other.equals(unit))
                .add("unitless", unit == null)
                .add("same-people", other != null && other.equals("person") == "person".equals(unit))
                .add("same-value", order == 0)
                .add("larger", order > 0);
    }
}
