/** Assessing, keeping, comparing and asking. */
package org.deepsynth.rules.examples.backend.assessment;
