/** The report as plain text for people. */
package org.deepsynth.rules.report.text;
