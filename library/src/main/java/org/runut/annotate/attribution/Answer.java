package org.runut.annotate.attribution;

import org.runut.model.Chain;
import org.runut.model.Part;
import org.runut.model.Span;

/**
 * Who answers for a number without being quoted: the subject of a verb that plans, asks for or changes one ("menuntut 8
 * persen"), or the agent of a passive that describes one ("40 orang yang dihitung Polda").
 *
 * @param part      where it stands
 * @param cue       the verb
 * @param end       the text index behind the verb, and behind the agent of one that describes
 * @param describes whether the verb describes a number before it, or between a noun and its number
 * @param chain     who answers
 */
public record Answer(Part part, Span cue, int end, boolean describes, Chain chain) {}
