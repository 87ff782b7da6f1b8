/** What can be taken away from the desk: stories in the forms of other programs. Pure. */
@NullMarked
package org.runut.desk.export;

import org.jspecify.annotations.NullMarked;
