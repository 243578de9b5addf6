/** The report as JUnit XML, for build servers. */
package org.deepsynth.rules.report.junit;
