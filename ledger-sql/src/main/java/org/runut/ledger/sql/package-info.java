/** The ledger in a SQLite file. */
@NullMarked
package org.runut.ledger.sql;

import org.jspecify.annotations.NullMarked;
