/**
 * From the bytes of a web page to its article: main text and what the page says of itself. A pure function of one page: no
 * network, no scripts, no clock. Every decision can be explained: blocks of text have a weight, and what is left out has a reason.
 */
@NullMarked
package org.runut.read.page;

import org.jspecify.annotations.NullMarked;
