/** Numbers with their units, bounds and ranges, and which numbers state no quantity. */
@NullMarked
package org.runut.annotate.quantity;

import org.jspecify.annotations.NullMarked;
