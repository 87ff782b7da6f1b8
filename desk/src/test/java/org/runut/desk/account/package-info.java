@NullMarked
package org.runut.desk.account;

import org.jspecify.annotations.NullMarked;
