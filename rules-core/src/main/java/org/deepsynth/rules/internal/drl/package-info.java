/** Reads rules as they are written, as far as it takes to refuse what could hide a silence. */
package org.deepsynth.rules.internal.drl;
