/** What the rules of a pack conclude: for an obligation and a subject, when it applies and what it requires. */
@NullMarked
package org.deepsynth.rules.conclusion;

import org.jspecify.annotations.NullMarked;
