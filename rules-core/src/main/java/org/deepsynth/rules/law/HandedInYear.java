package org.deepsynth.rules.law;

/**
 * A year of a pack's calendar that the pack does not have and a user handed in. Every finding whose limit ran through it says so.
 *
 * @param calendar the calendar's name in its pack
 * @param year the year
 * @param file the file that it stands in, as the user named it
 * @param digest the SHA-256 of that file
 */
public record HandedInYear(String calendar, int year, String file, String digest) {}
