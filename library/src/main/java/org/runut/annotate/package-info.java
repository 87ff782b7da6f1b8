/** All that is found in one article before claims are made of it; the parts of it have packages of their own. */
@NullMarked
package org.runut.annotate;

import org.jspecify.annotations.NullMarked;
