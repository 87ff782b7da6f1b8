package org.runut.decide;

import org.jspecify.annotations.Nullable;
import org.runut.model.TimeValue;

/**
 * A claim of a spreadsheet kept by hand, as it was written there.
 *
 * @param row    number of its line
 * @param figure how many, as written
 * @param what   what is counted
 * @param date   the day it is of; null where none is given
 * @param who    who says it; empty where nobody is named
 * @param url    where it was read; empty where that is not told
 * @param outlet who published it; empty where that is not told
 * @param unit   its unit; empty where none is given
 * @param place  where; empty where none is given
 * @param quote  the sentence it stands in; empty where none is given
 * @param note   what else was noted
 */
public record SheetRow(
        long row,
        String figure,
        String what,
        @Nullable TimeValue date,
        String who,
        String url,
        String outlet,
        String unit,
        String place,
        String quote,
        String note) {}
