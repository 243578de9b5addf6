/** What a look at many files gave, for people and for programs. */
@NullMarked
package org.deepsynth.rules.provenance.report;

import org.jspecify.annotations.NullMarked;
