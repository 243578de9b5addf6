/** The contract that packs keep, and what tests of services and packs build on. */
@NullMarked
package org.deepsynth.rules.testing;

import org.jspecify.annotations.NullMarked;
