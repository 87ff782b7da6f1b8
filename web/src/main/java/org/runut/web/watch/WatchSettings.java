package org.runut.web.watch;

import java.time.Duration;

/**
 * How sites are watched.
 *
 * @param recheck  how long after an article was first fetched it is looked at again; each wait is as long as all before it.
 *                 Zero: in every round
 * @param followed for how long an article is looked at again
 */
public record WatchSettings(Duration recheck, Duration followed) {}
