/** Assertions on reports. */
package org.deepsynth.rules.testing.assertj;
