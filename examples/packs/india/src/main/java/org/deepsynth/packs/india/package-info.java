/** A pack of the law of India: what intermediaries owe for synthetically generated information. */
package org.deepsynth.packs.india;
