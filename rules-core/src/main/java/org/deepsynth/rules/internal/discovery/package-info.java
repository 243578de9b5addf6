/** Finds packs, wherever the class path or the module path has them, and tells what is wrong with them. */
@NullMarked
package org.deepsynth.rules.internal.discovery;

import org.jspecify.annotations.NullMarked;
