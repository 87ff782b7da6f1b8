/** A tiny pack of a third language. */
@NullMarked
package org.runut.cli.dutch;

import org.jspecify.annotations.NullMarked;
