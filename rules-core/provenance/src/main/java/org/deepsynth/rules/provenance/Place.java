package org.deepsynth.rules.provenance;

/**
 * Where in a file something stands.
 *
 * @param name the way to it in the words of its format, such as {@code iTXt XML:com.adobe.xmp} or {@code moov/udta/meta AIGC}
 * @param named whether a practice guide of TC260 names this place for the label; if not, it is read all the same
 * @param offset the first byte of the structure that holds it, in bytes from the start of the file; -1 where it has no place of its own
 * @param length of that structure, in bytes; -1 likewise
 */
public record Place(String name, boolean named, long offset, long length) {}
