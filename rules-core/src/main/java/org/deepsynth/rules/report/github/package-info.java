/** The report as annotations of a workflow on GitHub. */
@NullMarked
package org.deepsynth.rules.report.github;

import org.jspecify.annotations.NullMarked;
