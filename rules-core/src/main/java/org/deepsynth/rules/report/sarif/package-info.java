/** The report as SARIF, for code scanning. */
package org.deepsynth.rules.report.sarif;
