/** The records of the ledger of claims: articles, claims, and what a ledger says of them. Depends on nothing. */
@NullMarked
package org.runut.model;

import org.jspecify.annotations.NullMarked;
