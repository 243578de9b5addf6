/**
 * Reads the packs' rules and writes them as Java while the module is built: for engines, consequences word for word; for the floor,
 * straight Java. What is not among the few forms that the packs use stops the build.
 */
package org.deepsynth.rules.benchmarks.transcription;
