/** What the readers and the writer of ID3v2 share. */
@NullMarked
package org.deepsynth.rules.provenance.internal.id3;

import org.jspecify.annotations.NullMarked;
