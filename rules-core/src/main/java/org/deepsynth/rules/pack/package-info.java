/** What a jar with the rules of one authority implements. */
package org.deepsynth.rules.pack;
