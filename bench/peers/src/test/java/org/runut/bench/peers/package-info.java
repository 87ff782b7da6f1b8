/** Speed beside other software. */
@NullMarked
package org.runut.bench.peers;

import org.jspecify.annotations.NullMarked;
