package org.deepsynth.rules.report.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.deepsynth.rules.source.Printable;

/** The lines of an iCalendar file (RFC 5545): escaped, folded, ended as the standard says. */
final class CalendarText {

    private static final String END = "\r\n";
    /** The most octets of a line, its end not counted. */
    private static final int MOST = 75;

    private final StringBuilder text = new StringBuilder();

    /** A line whose value needs no escape. */
    void line(String name, String value) {
        fold(name + ":" + value);
    }

    /** A line of text, in which some signs would mean something. */
    void text(String name, String value) {
        line(name, escaped(value));
    }

    /** A line of several texts. */
    void texts(String name, List<String> values) {
        line(name, values.stream().map(CalendarText::escaped).collect(Collectors.joining(",")));
    }

    /** A whole day. */
    void day(String name, LocalDate day) {
        line(name + ";VALUE=DATE", day.format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    /** The first moment of a day. */
    void moment(String name, LocalDate day) {
        line(name, day.format(DateTimeFormatter.BASIC_ISO_DATE) + "T000000Z");
    }

    static String escaped(String value) {
        return Printable.lines(value)
                // a folded line may begin at any place, and GitHub takes what follows two colons there for a command
                .replaceAll(":(?=:)", "\\\\u003a")
                .replaceAll("[\\\\;,]", "\\\\$0")
                .replace("\n", "\\n");
    }

    /** A line that is too long goes on after a space; the limit counts octets, and no character is split. */
    private void fold(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            String character = Character.toString(line.codePointAt(at));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > MOST) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.append(character);
            octets += length;
            at += character.length();
        }
        text.append(END);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
