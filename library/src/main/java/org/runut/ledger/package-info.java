/** The {@link org.runut.ledger.Ledger} interface and the ledger in memory. */
@NullMarked
package org.runut.ledger;

import org.jspecify.annotations.NullMarked;
