/** Reads rules as they are written, as far as it takes to refuse what could hide a silence. */
@NullMarked
package org.deepsynth.rules.internal.drl;

import org.jspecify.annotations.NullMarked;
