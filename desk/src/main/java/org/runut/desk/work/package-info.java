/** What people do at the desk: they decide, and they add articles. Knows no requests. */
@NullMarked
package org.runut.desk.work;

import org.jspecify.annotations.NullMarked;
