/** What people decided, laid over what was read. */
@NullMarked
package org.runut.decide;

import org.jspecify.annotations.NullMarked;
