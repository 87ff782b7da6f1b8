/** From a raw article to an {@link org.runut.model.Article}: boilerplate marked, outlet and date taken from the text where it has them. */
@NullMarked
package org.runut.clean;

import org.jspecify.annotations.NullMarked;
