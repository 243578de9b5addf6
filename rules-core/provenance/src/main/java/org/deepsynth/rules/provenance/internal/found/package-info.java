/** What containers tell of what they find. */
@NullMarked
package org.deepsynth.rules.provenance.internal.found;

import org.jspecify.annotations.NullMarked;
