/** Finds packs, wherever the class path or the module path has them, and tells what is wrong with them. */
package org.deepsynth.rules.internal.discovery;
