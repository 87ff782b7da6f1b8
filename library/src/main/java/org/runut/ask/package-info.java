/** What a ledger holds about a text somebody wants checked. */
@NullMarked
package org.runut.ask;

import org.jspecify.annotations.NullMarked;
