/** Who may do what at the desk, and what was done: accounts, passwords, tokens, the audit log. Knows no requests. */
@NullMarked
package org.runut.desk.account;

import org.jspecify.annotations.NullMarked;
