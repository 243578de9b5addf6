/** Makes a pack ready to judge. */
@NullMarked
package org.deepsynth.rules.internal.loading;

import org.jspecify.annotations.NullMarked;
