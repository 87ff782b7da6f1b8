package org.runut.annotate.attribution;

import org.runut.annotate.passage.Passage;
import org.runut.pack.Tags;

/** What reads the parts of clauses, with verbs, nouns and adverbials at hand, in a language whose noun groups end with the noun. */
abstract class ClauseParts {
    final Reading reading;
    final Passage passage;
    final Tags tags;
    final VerbGroups verbs;
    final NounGroups nouns;
    final Adverbials adverbials;

    ClauseParts(Reading reading, WordGroups groups) {
        this.reading = reading;
        passage = reading.passage;
        tags = reading.tags;
        verbs = groups.verbs();
        nouns = groups.nouns();
        adverbials = new Adverbials(reading, groups);
    }
}
