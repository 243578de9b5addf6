/** Where a service may be offered: how it stands in each jurisdiction, now and on the days to come. */
@NullMarked
package org.deepsynth.rules.report.where;

import org.jspecify.annotations.NullMarked;
