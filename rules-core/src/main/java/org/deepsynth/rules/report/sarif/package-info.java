/** The report as SARIF, for code scanning. */
@NullMarked
package org.deepsynth.rules.report.sarif;

import org.jspecify.annotations.NullMarked;
