/** What differs between two reports. */
@NullMarked
package org.deepsynth.rules.report.diff;

import org.jspecify.annotations.NullMarked;
