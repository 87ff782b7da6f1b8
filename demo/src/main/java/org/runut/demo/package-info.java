/** Articles written for this project, CC0, with their annotations. */
@NullMarked
package org.runut.demo;

import org.jspecify.annotations.NullMarked;
