/** Where the marks of a chart of estimates stand. Pure: knows numbers, days and pixels, no pages. */
@NullMarked
package org.runut.desk.chart;

import org.jspecify.annotations.NullMarked;
