/** The report and the traces of its verdicts as JSON, on which others may build. */
@NullMarked
package org.deepsynth.rules.report.json;

import org.jspecify.annotations.NullMarked;
