/** Tokens: the smallest pieces of a text, the same for every language. */
@NullMarked
package org.runut.text;

import org.jspecify.annotations.NullMarked;
