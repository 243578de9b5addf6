/** What a pack says of an obligation, an instrument or itself, without any description. */
@NullMarked
package org.deepsynth.rules.report.sheet;

import org.jspecify.annotations.NullMarked;
