/** The report as JUnit XML, for build servers. */
@NullMarked
package org.deepsynth.rules.report.junit;

import org.jspecify.annotations.NullMarked;
