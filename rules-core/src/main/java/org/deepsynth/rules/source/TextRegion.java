package org.deepsynth.rules.source;

/**
 * A stretch of a text, counted from 1: from its first character to the one after its last.
 *
 * @param line the line of the first character
 * @param column the column of the first character
 * @param endLine the line of the last character
 * @param endColumn the column after the last character
 */
public record TextRegion(int line, int column, int endLine, int endColumn) {}
