/** Directories of TIFF, in which EXIF is written. */
@NullMarked
package org.deepsynth.rules.provenance.internal.exif;

import org.jspecify.annotations.NullMarked;
