/** Fuzzers for each parser of what the web sends. */
@NullMarked
package org.runut.bench.fuzz;

import org.jspecify.annotations.NullMarked;
