/** Quality against gold annotations: precision, recall, shares and intervals, and every error. */
@NullMarked
package org.runut.evaluate;

import org.jspecify.annotations.NullMarked;
