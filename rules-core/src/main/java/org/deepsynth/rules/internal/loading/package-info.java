/** Makes a pack ready to judge. */
package org.deepsynth.rules.internal.loading;
