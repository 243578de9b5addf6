/** Pages that list all obligations of a pack and all facts. */
package org.deepsynth.rules.report.pages;
