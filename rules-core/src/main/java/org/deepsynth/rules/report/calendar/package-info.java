/** The days that a report names, as iCalendar. */
@NullMarked
package org.deepsynth.rules.report.calendar;

import org.jspecify.annotations.NullMarked;
