/** Packets of XMP. */
@NullMarked
package org.deepsynth.rules.provenance.internal.xmp;

import org.jspecify.annotations.NullMarked;
