/** Checks that the rules of a pack and its catalogue fit each other, before anything is judged. */
@NullMarked
package org.deepsynth.rules.internal.checking;

import org.jspecify.annotations.NullMarked;
