/** Builders of small files, and of broken ones, byte by byte. */
@NullMarked
package org.deepsynth.rules.provenance.made;

import org.jspecify.annotations.NullMarked;
