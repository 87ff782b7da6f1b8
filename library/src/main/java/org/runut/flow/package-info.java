/** The whole way composed in one visible place. */
@NullMarked
package org.runut.flow;

import org.jspecify.annotations.NullMarked;
