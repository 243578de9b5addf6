/** Archives in ZIP. Nothing of them is ever written to a disk, so that names in them are only names. */
@NullMarked
package org.deepsynth.rules.provenance.internal.zip;

import org.jspecify.annotations.NullMarked;
