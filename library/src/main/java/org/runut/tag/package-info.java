/** A statistical tagger of sequences: features, weights, the best labels of a sentence. It knows nothing of any language. */
@NullMarked
package org.runut.tag;

import org.jspecify.annotations.NullMarked;
