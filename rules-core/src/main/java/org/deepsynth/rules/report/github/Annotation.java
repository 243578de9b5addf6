package org.deepsynth.rules.report.github;

import java.util.Optional;
import org.deepsynth.rules.source.Printable;
import org.deepsynth.rules.source.TextRegion;

/**
 * A command that makes GitHub show a message beside a line, escaped as its own toolkit does ({@code packages/core/src/command.ts} of
 * actions/toolkit), so that nothing a description says can end it or begin another.
 *
 * @param kind {@code error}, {@code warning} or {@code notice}
 * @param file the file from the root of the repository
 * @param region the lines that it is about; empty where no text has them
 */
record Annotation(String kind, String file, Optional<TextRegion> region, String title, String message) {

    /** The command, without an end of line. */
    String command() {
        String place = region.map(lines ->
                        "file=" + property(file) + ",line=" + lines.line() + ",endLine=" + lines.endLine() + ",")
                .orElse("");
        return "::" + kind + " " + place + "title=" + property(title) + "::" + data(message);
    }

    private static String data(String text) {
        return Printable.lines(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(Printable.line(text)).replace(":", "%3A").replace(",", "%2C");
    }
}
