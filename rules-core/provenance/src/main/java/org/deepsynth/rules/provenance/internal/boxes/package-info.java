/** Boxes of ISO/IEC 14496-12, which JUMBF has as well. */
@NullMarked
package org.deepsynth.rules.provenance.internal.boxes;

import org.jspecify.annotations.NullMarked;
