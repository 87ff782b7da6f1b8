/** Text for people: what the commands print on a screen. */
@NullMarked
package org.runut.cli.show;

import org.jspecify.annotations.NullMarked;
