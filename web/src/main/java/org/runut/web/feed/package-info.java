/** Feeds, sitemaps and lists of them. */
@NullMarked
package org.runut.web.feed;

import org.jspecify.annotations.NullMarked;
