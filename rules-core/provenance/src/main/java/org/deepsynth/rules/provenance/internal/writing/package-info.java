/** Writers of the label: where in a file of some kind it goes, and what else changes for it. */
@NullMarked
package org.deepsynth.rules.provenance.internal.writing;

import org.jspecify.annotations.NullMarked;
