/** Which provenance marks a file carries, and how far that can be said. */
@NullMarked
package org.deepsynth.rules.provenance;

import org.jspecify.annotations.NullMarked;
