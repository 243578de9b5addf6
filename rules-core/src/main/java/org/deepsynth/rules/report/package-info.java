/** Where a service stands with every obligation of the packs, as data, and the forms in which it is given out. */
@NullMarked
package org.deepsynth.rules.report;

import org.jspecify.annotations.NullMarked;
