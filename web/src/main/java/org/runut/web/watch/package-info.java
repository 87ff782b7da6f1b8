/** Follows sites by their feeds: what is new, what changed, what vanished. */
@NullMarked
package org.runut.web.watch;

import org.jspecify.annotations.NullMarked;
