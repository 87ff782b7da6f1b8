/** Names of persons, bodies, places and countries, short forms brought to the fullest. */
@NullMarked
package org.runut.annotate.name;

import org.jspecify.annotations.NullMarked;
