/** The only room in which rules run. */
package org.deepsynth.rules.internal.drools;
