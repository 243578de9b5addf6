/** The pack of the open letter: the facts that only it asks for, and the statistics of tests of safeguards. */
package org.deepsynth.rules.letter;
