/** The contract that packs keep, and what tests of services and packs build on. */
package org.deepsynth.rules.testing;
