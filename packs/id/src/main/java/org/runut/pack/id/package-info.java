/** The data of Indonesian. */
@NullMarked
package org.runut.pack.id;

import org.jspecify.annotations.NullMarked;
