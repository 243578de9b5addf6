/** A pack of the law of Korea: the transparency duties of its Framework Act on AI. */
package org.deepsynth.packs.kr;
