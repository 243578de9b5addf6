/** What the rules of a pack conclude: for an obligation and a subject, when it applies and what it requires. */
package org.deepsynth.rules.conclusion;
