/** Copies, stories, statements, questions, relations and origins over several articles. */
@NullMarked
package org.runut.link;

import org.jspecify.annotations.NullMarked;
