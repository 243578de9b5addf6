/** What the law says, as a pack holds it: who owes what, since when, and who says so. */
package org.deepsynth.rules.law;
