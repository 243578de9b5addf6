/** The one judge: from conclusions to verdicts and their reasons. */
package org.deepsynth.rules.internal.judging;
