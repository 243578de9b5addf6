/** Gaps that somebody accepts until a day; they stay gaps. */
package org.deepsynth.rules.waiver;
