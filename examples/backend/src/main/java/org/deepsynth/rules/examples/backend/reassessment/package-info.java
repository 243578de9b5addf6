/** What the calendar and new packs change. */
package org.deepsynth.rules.examples.backend.reassessment;
