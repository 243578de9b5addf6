package org.deepsynth.rules.examples;

import java.util.Iterator;
import java.util.Locale;
import org.deepsynth.rules.report.ReportFormat;
import picocli.CommandLine.ITypeConverter;

/** The forms of reports by the names that a user types: those that the class path brings. */
final class Formats implements Iterable<String>, ITypeConverter<ReportFormat> {

    static final String TEXT = "text";

    @Override
    public Iterator<String> iterator() {
        return ReportFormat.all().stream().map(ReportFormat::id).iterator();
    }

    @Override
    public ReportFormat convert(String typed) {
        return ReportFormat.of(typed.toLowerCase(Locale.ROOT));
    }
}
