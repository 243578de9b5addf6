package org.deepsynth.rules.report.oscal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.deepsynth.rules.law.Catalogue;
import org.deepsynth.rules.law.HandedInYear;

/** What every OSCAL document says of itself. */
final class OscalMetadata {

    private static final String OSCAL_VERSION = "1.2.0";

    private OscalMetadata() {}

    /** The head of a document as of that day, with its own properties. */
    static Map<String, Object> of(String title, LocalDate day, String version, OscalProperties properties) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", title);
        fields.put("last-modified", start(day));
        fields.put("version", version);
        fields.put("oscal-version", OSCAL_VERSION);
        properties.into(fields);
        return fields;
    }

    /** Adds which pack it is, and what a user set of it. */
    static void pack(Catalogue catalogue, OscalProperties properties) {
        String id = catalogue.id();
        properties
                .add("pack", id, id)
                .add("version", catalogue.version(), id)
                .add("lawReadOn", catalogue.lawReadOn(), id)
                .add("digest", catalogue.digest(), id);
        catalogue
                .parameters()
                .overridden()
                .forEach(parameter ->
                        properties.add("overriddenParameter", parameter.name() + " = " + parameter.value(), id));
        catalogue.calendars().handedIn().forEach(year -> properties.add("handedInYear", handedIn(year), id));
    }

    /** A year of a calendar, the user's file that it stands in and what that holds. */
    static String handedIn(HandedInYear year) {
        return year.calendar() + " " + year.year() + " = " + year.file() + ", " + year.digest();
    }

    /** The day's first moment; a report knows no other time. */
    static String start(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
