/** What the law says, as a pack holds it: who owes what, since when, and who says so. */
@NullMarked
package org.deepsynth.rules.law;

import org.jspecify.annotations.NullMarked;
