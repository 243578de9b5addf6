/** Looks at one file: finds what its container holds, and folds it into one inspection. */
@NullMarked
package org.deepsynth.rules.provenance.internal.sight;

import org.jspecify.annotations.NullMarked;
