/** What is said to people, wherever they read it: the words of the product, and how numbers, times, names and stories are put. */
@NullMarked
package org.runut.words;

import org.jspecify.annotations.NullMarked;
