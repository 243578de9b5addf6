/** No feature is switched on past a binding gap. */
package org.deepsynth.rules.examples.backend.gate;
