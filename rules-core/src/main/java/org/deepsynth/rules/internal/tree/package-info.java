/** Trees of YAML and JSON with places, how they are read, changed and written, and what is wrong with them. */
@NullMarked
package org.deepsynth.rules.internal.tree;

import org.jspecify.annotations.NullMarked;
