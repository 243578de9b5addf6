/** The only room in which rules run. */
@NullMarked
package org.deepsynth.rules.internal.drools;

import org.jspecify.annotations.NullMarked;
