/** Requests and answers: who may ask, what is asked, and which page answers. */
@NullMarked
package org.runut.desk.web;

import org.jspecify.annotations.NullMarked;
