/** Finding articles and claims: what they are found by, and what is asked for. */
@NullMarked
package org.runut.find;

import org.jspecify.annotations.NullMarked;
