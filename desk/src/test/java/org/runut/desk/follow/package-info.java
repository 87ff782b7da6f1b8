@NullMarked
package org.runut.desk.follow;

import org.jspecify.annotations.NullMarked;
