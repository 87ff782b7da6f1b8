/** How fast Runut is: benchmarks under JMH, and a short run of each that prints figures in seconds. */
@NullMarked
package org.runut.bench;

import org.jspecify.annotations.NullMarked;
