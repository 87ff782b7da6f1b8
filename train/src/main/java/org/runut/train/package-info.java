/** Trains the statistical models that packs bring along. Nothing here is needed to run them. */
@NullMarked
package org.runut.train;

import org.jspecify.annotations.NullMarked;
