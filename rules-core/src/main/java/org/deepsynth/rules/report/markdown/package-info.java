/** The report as Markdown. */
@NullMarked
package org.deepsynth.rules.report.markdown;

import org.jspecify.annotations.NullMarked;
