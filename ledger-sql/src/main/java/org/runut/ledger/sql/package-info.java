/** The ledger in a SQLite file or a PostgreSQL database. */
@NullMarked
package org.runut.ledger.sql;

import org.jspecify.annotations.NullMarked;
