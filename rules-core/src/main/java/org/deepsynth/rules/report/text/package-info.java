/** The report as plain text for people. */
@NullMarked
package org.deepsynth.rules.report.text;

import org.jspecify.annotations.NullMarked;
