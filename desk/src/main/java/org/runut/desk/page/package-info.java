/**
 * What the pages show: records made of stories and articles, and the templates (in {@code src/main/jte}) that become
 * classes of this package. Pure: knows no requests.
 */
@NullMarked
package org.runut.desk.page;

import org.jspecify.annotations.NullMarked;
