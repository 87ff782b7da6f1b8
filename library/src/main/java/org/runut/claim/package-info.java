/** From an annotated article to its claims, and the checks inside one article. */
@NullMarked
package org.runut.claim;

import org.jspecify.annotations.NullMarked;
