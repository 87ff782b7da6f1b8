/** Which articles tell of one matter, and what their story is called. */
@NullMarked
package org.runut.link.story;

import org.jspecify.annotations.NullMarked;
