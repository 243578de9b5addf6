/** The report as OSCAL assessment results. */
@NullMarked
package org.deepsynth.rules.report.oscal;

import org.jspecify.annotations.NullMarked;
