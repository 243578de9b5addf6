/** The front door: a described service goes in, a report on every obligation comes out. */
@NullMarked
package org.deepsynth.rules;

import org.jspecify.annotations.NullMarked;
