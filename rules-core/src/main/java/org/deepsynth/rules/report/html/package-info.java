/** The report as one HTML page that needs nothing else. */
@NullMarked
package org.deepsynth.rules.report.html;

import org.jspecify.annotations.NullMarked;
