package org.deepsynth.rules.source;

/**
 * One mistake in a description or a pack, with its place and a way out. Both sentences are {@link Printable}, whatever they quote.
 *
 * @param source the file or other name of the text, as it is
 * @param line the line, counted from 1; 0 where the mistake has no line
 * @param column the column, counted from 1; 0 likewise
 * @param message the thing, its value in brackets, and what must hold
 * @param wayOut what to write instead; empty where there is no good guess
 */
public record Fault(String source, int line, int column, String message, String wayOut) implements Comparable<Fault> {

    public Fault {
        message = Printable.line(message);
        wayOut = Printable.line(wayOut);
    }

    /** A mistake that belongs to a source as a whole. */
    public static Fault of(String source, String message, String wayOut) {
        return new Fault(source, 0, 0, message, wayOut);
    }

    @Override
    public int compareTo(Fault other) {
        int bySource = source.compareTo(other.source);
        if (bySource != 0) {
            return bySource;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        String place = line == 0 ? source : source + ":" + line + ":" + column;
        return Printable.line(place + ": " + message) + (wayOut.isEmpty() ? "" : "\n    " + wayOut);
    }
}
