/** Assertions on reports. */
@NullMarked
package org.deepsynth.rules.testing.assertj;

import org.jspecify.annotations.NullMarked;
