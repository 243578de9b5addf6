/**
 * Other ways from a description to the same findings over whole packs. Formulas, conclusions and the judge are the library's; what
 * differs is who matches facts with rules: plain loops, Easy Rules, Evrete, or Drools as its documentation uses it.
 */
package org.deepsynth.rules.benchmarks.peers;
