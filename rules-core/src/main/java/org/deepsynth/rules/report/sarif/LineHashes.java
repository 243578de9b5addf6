package org.deepsynth.rules.report.sarif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What GitHub tells a line by when others moved: {@code primaryLocationLineHash}, as its upload action fills it in
 * ({@code src/fingerprints.ts} of github/codeql-action). Of the text without its blanks and tabs, and with one line feed for each
 * end of a line, a line's hash takes the 100 UTF-16 units from its first on, beyond the end of the line where it is shorter: from 0,
 * each unit is added to 37 times what was before, in 64 bits. After the text stands a unit 65535, and zeros as far as they are
 * needed. After the hash, in hexadecimal, stands how many lines down to this one have it.
 */
final class LineHashes {

    private static final int WINDOW = 100;
    private static final int FACTOR = 37;
    private static final int END = 0xFFFF;

    private final List<String> hashes = new ArrayList<>();

    LineHashes(String text) {
        List<Integer> starts = new ArrayList<>();
        int[] units = units(text, starts);
        Map<String, Integer> seen = new HashMap<>();
        for (int start : starts) {
            String hash = Long.toHexString(hash(units, start));
            hashes.add(hash + ":" + seen.merge(hash, 1, Integer::sum));
        }
    }

    /** The hash of a line, counted from 1. */
    String of(int line) {
        return hashes.get(line - 1);
    }

    /** How many lines there are; an empty text has one. */
    int count() {
        return hashes.size();
    }

    private static int[] units(String text, List<Integer> starts) {
        IntStream.Builder kept = IntStream.builder();
        int length = 0;
        boolean start = true;
        boolean afterReturn = false;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == ' ' || unit == '\t' || afterReturn && unit == '\n') {
                afterReturn = false;
                continue;
            }
            afterReturn = unit == '\r';
            if (start) {
                starts.add(length);
            }
            start = afterReturn || unit == '\n';
            kept.add(afterReturn ? '\n' : unit);
            length++;
        }
        if (start) {
            starts.add(length);
        }
        return kept.add(END).build().toArray();
    }

    private static long hash(int[] units, int start) {
        long hash = 0;
        for (int at = start; at < start + WINDOW; at++) {
            hash = FACTOR * hash + (at < units.length ? units[at] : 0);
        }
        return hash;
    }
}
