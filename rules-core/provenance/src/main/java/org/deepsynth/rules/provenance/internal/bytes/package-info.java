/** Bytes of a file, read with bounds. */
@NullMarked
package org.deepsynth.rules.provenance.internal.bytes;

import org.jspecify.annotations.NullMarked;
