/** The report as Markdown. */
package org.deepsynth.rules.report.markdown;
