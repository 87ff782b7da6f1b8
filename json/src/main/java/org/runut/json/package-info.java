/** The JSON of the contract: analyses, stories and articles as other programs read them. */
@NullMarked
package org.runut.json;

import org.jspecify.annotations.NullMarked;
