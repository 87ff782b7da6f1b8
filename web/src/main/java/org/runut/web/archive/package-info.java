/** Keeps every fetched page as a WARC record, finds it again, and verifies it. */
@NullMarked
package org.runut.web.archive;

import org.jspecify.annotations.NullMarked;
