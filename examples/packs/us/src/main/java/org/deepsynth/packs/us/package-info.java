/** A pack of the law of the United States: federal acts and rules, California and further states. */
package org.deepsynth.packs.us;
