/** Reads what the law says from the files of a pack. */
@NullMarked
package org.deepsynth.rules.internal.catalogue;

import org.jspecify.annotations.NullMarked;
