package org.deepsynth.rules.provenance.internal.exif;

/**
 * How far a block of TIFF reaches, in bytes from its start.
 *
 * @param structure the first byte behind all directories and values
 * @param pictures the first byte behind the last strip or tile of any picture, as the directories announce it; a block of EXIF may announce
 *     pictures that stand elsewhere
 */
public record Extent(long structure, long pictures) {}
