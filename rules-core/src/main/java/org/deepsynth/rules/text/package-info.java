/** Words in the languages of the library. */
package org.deepsynth.rules.text;
