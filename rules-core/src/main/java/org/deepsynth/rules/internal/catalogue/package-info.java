/** Reads what the law says from the files of a pack. */
package org.deepsynth.rules.internal.catalogue;
