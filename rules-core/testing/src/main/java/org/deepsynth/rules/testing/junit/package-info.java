/** Reports and the contract of packs as JUnit 5 tests. */
@NullMarked
package org.deepsynth.rules.testing.junit;

import org.jspecify.annotations.NullMarked;
