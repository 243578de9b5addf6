/** What to ask and what to do next: open questions by what they decide, plans that leave no gap, interviews. */
@NullMarked
package org.deepsynth.rules.advice;

import org.jspecify.annotations.NullMarked;
