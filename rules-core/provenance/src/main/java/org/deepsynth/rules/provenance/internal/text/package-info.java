/** Texts: how they are encoded, and what of them is metadata. */
@NullMarked
package org.deepsynth.rules.provenance.internal.text;

import org.jspecify.annotations.NullMarked;
