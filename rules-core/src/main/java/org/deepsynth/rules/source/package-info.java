/** Texts as they come in and go out: faults with their places, limits, and foreign text made fit to be shown. */
@NullMarked
package org.deepsynth.rules.source;

import org.jspecify.annotations.NullMarked;
