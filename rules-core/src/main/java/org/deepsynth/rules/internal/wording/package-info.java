/** Words and sentences that the writers of reports share. */
@NullMarked
package org.deepsynth.rules.internal.wording;

import org.jspecify.annotations.NullMarked;
