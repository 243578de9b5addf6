/** The report as OSCAL assessment results. */
package org.deepsynth.rules.report.oscal;
