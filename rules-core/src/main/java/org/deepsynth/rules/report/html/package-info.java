/** The report as one HTML page that needs nothing else. */
package org.deepsynth.rules.report.html;
