/** Pages that list all obligations of a pack and all facts. */
@NullMarked
package org.deepsynth.rules.report.pages;

import org.jspecify.annotations.NullMarked;
