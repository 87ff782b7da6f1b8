/** From files and streams to raw articles; what can't be taken is data, and never stops a run. */
@NullMarked
package org.runut.read;

import org.jspecify.annotations.NullMarked;
