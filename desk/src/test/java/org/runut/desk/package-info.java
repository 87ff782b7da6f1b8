@NullMarked
package org.runut.desk;

import org.jspecify.annotations.NullMarked;
