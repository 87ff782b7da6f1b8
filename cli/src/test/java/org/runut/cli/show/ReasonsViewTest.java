package org.runut.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runut.model.Article;
import org.runut.model.Explanation;
import org.runut.model.Explanation.Alternative;
import org.runut.model.Explanation.Ground;
import org.runut.model.Explanation.Property;
import org.runut.model.Explanation.Reason;
import org.runut.model.Explanation.Rejection;
import org.runut.model.Part;
import org.runut.model.Place;
import org.runut.model.Span;
import org.runut.words.Words;

class ReasonsViewTest {
    private static final Place PLACE = new Place(Part.TEXT, new Span(0, 3));

    /** Grounds that only one property has. */
    private static final List<Set<Ground>> OWN = List.of(
            EnumSet.range(Ground.BEHIND, Ground.COUNTING_WORD),
            EnumSet.of(Ground.KNOWN, Ground.UNKNOWN),
            EnumSet.of(Ground.NEGATED, Ground.CUE, Ground.OPENING),
            EnumSet.range(Ground.QUOTED, Ground.OUTLET),
            EnumSet.of(Ground.PUBLICATION));

    private static final List<Property> OWNERS =
            List.of(Property.COUNTED, Property.CONCEPT, Property.STATUS, Property.SPEAKER, Property.TIME);

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyReasonIsSaidInBothLanguages(String language) {
        var reasons = new ArrayList<Reason>();
        for (var property : Property.values()) {
            for (var ground : EnumSet.range(Ground.WORD, Ground.FIGURE_BEFORE)) {
                reasons.add(new Reason(property, ground, PLACE));
            }
        }
        for (int i = 0; i < OWN.size(); i++) {
            for (var ground : OWN.get(i)) {
                reasons.add(new Reason(OWNERS.get(i), ground, PLACE));
            }
        }
        var others = new ArrayList<Alternative>();
        for (var property :
                List.of(Property.COUNTED, Property.FRAME, Property.STATUS, Property.SPEAKER, Property.TIME)) {
            for (var rejection : Rejection.values()) {
                others.add(new Alternative(property, "planned", PLACE, rejection));
            }
        }
        assertThat(shown(new Explanation(reasons, others), language))
                .doesNotContain("{")
                .isNotBlank();
    }

    private static String shown(Explanation explanation, String language) {
        var out = new ByteArrayOutputStream();
        var paper = new Paper(new PrintStream(out, true, StandardCharsets.UTF_8), 100, false);
        var article =
                new Article("a", "a", "a.txt", null, null, null, null, "id", null, "Ada", List.of(), List.of(), null);
        var answers = new ReasonsView.Answers("a", "b", "c", "d", "e", "f", "g");
        new ReasonsView(paper, Words.in(language).and("org.runut.cli.show.Messages"))
                .show(explanation, article, answers);
        return out.toString(StandardCharsets.UTF_8);
    }
}
