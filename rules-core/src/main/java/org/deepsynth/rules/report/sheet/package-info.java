/** What a pack says of an obligation, an instrument or itself, without any description. */
package org.deepsynth.rules.report.sheet;
