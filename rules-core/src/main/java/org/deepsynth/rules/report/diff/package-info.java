/** What differs between two reports. */
package org.deepsynth.rules.report.diff;
