/** Words and sentences that the writers of reports share. */
package org.deepsynth.rules.internal.wording;
