package org.runut.annotate.attribution;

import org.runut.annotate.name.Names;
import org.runut.annotate.passage.Passage;
import org.runut.pack.Plurals;

/**
 * Verb groups and noun groups of one passage, in a language in which the noun comes last and subjects stand before verbs.
 *
 * @param verbs verb groups
 * @param nouns noun groups
 */
record WordGroups(VerbGroups verbs, NounGroups nouns) {
    /** The groups of the passage. */
    static WordGroups of(Passage passage, Names names, Plurals plurals, VerbEndings endings) {
        var verbs = new VerbGroups(passage, names, plurals, endings);
        return new WordGroups(verbs, new NounGroups(passage, names, verbs));
    }
}
