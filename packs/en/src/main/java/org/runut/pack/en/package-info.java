/** The data of English. */
@NullMarked
package org.runut.pack.en;

import org.jspecify.annotations.NullMarked;
