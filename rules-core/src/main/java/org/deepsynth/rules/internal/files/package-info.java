/** What lies in the jar of a pack: its files, the texts of its rules, its compiled rules. */
package org.deepsynth.rules.internal.files;
