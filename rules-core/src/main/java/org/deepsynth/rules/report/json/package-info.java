/** The report and the traces of its verdicts as JSON, on which others may build. */
package org.deepsynth.rules.report.json;
