/** Trees of YAML and JSON with places, how they are read, changed and written, and what is wrong with them. */
package org.deepsynth.rules.internal.tree;
