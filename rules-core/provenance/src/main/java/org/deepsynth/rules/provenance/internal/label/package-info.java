/** The label of GB 45438-2025, annex E. */
@NullMarked
package org.deepsynth.rules.provenance.internal.label;

import org.jspecify.annotations.NullMarked;
