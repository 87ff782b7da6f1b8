/** The {@code runut} command: a small file for each verb. */
@NullMarked
package org.runut.cli;

import org.jspecify.annotations.NullMarked;
