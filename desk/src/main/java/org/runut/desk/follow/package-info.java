/** What people follow: saved questions, what changed about them, and who is told by a webhook. Knows no requests. */
@NullMarked
package org.runut.desk.follow;

import org.jspecify.annotations.NullMarked;
