/** Gaps that somebody accepts until a day. */
package org.deepsynth.rules.examples.backend.waiver;
