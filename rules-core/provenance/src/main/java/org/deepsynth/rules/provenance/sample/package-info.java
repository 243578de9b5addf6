/** What many files show together: how many carry a label, what that says of all output, and what it says of a description. */
@NullMarked
package org.deepsynth.rules.provenance.sample;

import org.jspecify.annotations.NullMarked;
