/**
 * Reads the packs' rules and writes them as plain Java while the module is built: loops in place of patterns, consequences word for
 * word. What is not among the few forms that the packs use stops the build.
 */
package org.deepsynth.rules.benchmarks.transcription;
