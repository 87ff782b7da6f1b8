/** Fetches from a web that may be hostile: guarded addresses, limits of size and time, robots.txt, a polite rate. */
@NullMarked
package org.runut.web.fetch;

import org.jspecify.annotations.NullMarked;
