/** The report in half a page: what is owed and not done, by weight, what to do now, and what to ask whom. */
@NullMarked
package org.deepsynth.rules.report.brief;

import org.jspecify.annotations.NullMarked;
