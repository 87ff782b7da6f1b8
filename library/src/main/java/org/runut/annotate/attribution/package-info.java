/** Who says what: sources, cues, contents, citations and relays. */
@NullMarked
package org.runut.annotate.attribution;

import org.jspecify.annotations.NullMarked;
