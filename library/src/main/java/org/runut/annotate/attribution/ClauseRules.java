package org.runut.annotate.attribution;

import org.runut.annotate.passage.Passage;
import org.runut.pack.Tags;

/** Rules that find reported clauses, with what they read at hand. */
abstract class ClauseRules {
    final Reading reading;
    final Passage passage;
    final Tags tags;
    final VerbGroups verbs;
    final NounGroups nouns;
    final ClauseSources sources;
    final ClauseOpenings openings;
    final ClauseContents contents;

    ClauseRules(ClauseTools tools) {
        reading = tools.reading();
        passage = reading.passage;
        tags = reading.tags;
        verbs = tools.groups().verbs();
        nouns = tools.groups().nouns();
        sources = tools.sources();
        openings = tools.openings();
        contents = tools.contents();
    }
}
