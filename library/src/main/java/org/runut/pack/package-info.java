/** The data of one language, parsed once: lexicons, names, number format. */
@NullMarked
package org.runut.pack;

import org.jspecify.annotations.NullMarked;
