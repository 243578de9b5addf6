package org.deepsynth.rules.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepsynth.rules.text.Language;
import org.deepsynth.rules.text.Names;

/**
 * A form in which a report is given out. Ours are {@code text}, {@code json}, {@code markdown}, {@code html}, {@code sarif},
 * {@code github}, {@code junit}, {@code oscal} and {@code calendar}; who needs another implements this and names the class in
 * {@code META-INF/services/org.deepsynth.rules.report.ReportFormat}.
 *
 * <pre>{@code
 * String sarif = ReportFormat.of("sarif").write(report, Language.EN);
 * }</pre>
 */
public interface ReportFormat {

    /** The name by which it is asked for: lower case, the same for ever. */
    String id();

    /** Its media type; the text is UTF-8. */
    String mediaType();

    /** How the names of files in this form end, such as {@code .md}. */
    String ending();

    /** The report in this form, the same for the same report. */
    String write(Report report, Language language);

    /** What belongs into the folder of the report's file, by the names of those files, since the report points to it; mostly nothing. */
    default Map<String, String> beside(Report report, Language language) {
        return Map.of();
    }

    /** The extents in which it can be written on demand; none where it is always whole. */
    default Set<Extent> extents() {
        return Set.of();
    }

    /**
     * The report in this form and to that extent.
     *
     * @throws IllegalArgumentException when it is none of its {@link #extents}
     */
    default String write(Report report, Language language, Extent extent) {
        throw new IllegalArgumentException("The format (" + id() + ") must have the extent " + Names.of(extent) + ".");
    }

    /**
     * The form of that id.
     *
     * @throws IllegalArgumentException when nobody brings it; the message names those that are there
     */
    static ReportFormat of(String id) {
        List<ReportFormat> all = all();
        return all.stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The format (" + id + ") must be one of "
                        + all.stream().map(ReportFormat::id).collect(Collectors.joining(", ")) + "."));
    }

    /**
     * All forms that the class path and the module path bring: ours first, in the order above.
     *
     * @throws IllegalStateException when one of them cannot be had, or two have one id; the message names them
     */
    static List<ReportFormat> all() {
        return FoundFormats.all();
    }
}
