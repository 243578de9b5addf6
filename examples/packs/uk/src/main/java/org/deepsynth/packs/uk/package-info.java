/** A pack of the law of the United Kingdom: what the Online Safety Act asks where users meet what others share. */
package org.deepsynth.packs.uk;
