/** The front door: a described service goes in, a report on every obligation comes out. */
package org.deepsynth.rules;
