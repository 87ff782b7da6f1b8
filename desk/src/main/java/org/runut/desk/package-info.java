/** The desk: web pages and an HTTP interface on a ledger. */
@NullMarked
package org.runut.desk;

import org.jspecify.annotations.NullMarked;
