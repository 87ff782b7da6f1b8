/** Calendar dates and periods, resolved against the day of publication. */
@NullMarked
package org.runut.annotate.time;

import org.jspecify.annotations.NullMarked;
