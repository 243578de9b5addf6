/** Reports and the contract of packs as JUnit 5 tests. */
package org.deepsynth.rules.testing.junit;
