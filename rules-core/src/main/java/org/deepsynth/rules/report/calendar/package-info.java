/** The days that a report names, as iCalendar. */
package org.deepsynth.rules.report.calendar;
