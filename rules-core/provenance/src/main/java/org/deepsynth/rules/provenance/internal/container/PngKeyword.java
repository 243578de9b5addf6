package org.deepsynth.rules.provenance.internal.container;

import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.found.Found;

/** What the text chunks of PNG tell, by their keyword. */
final class PngKeyword {

    private static final String PROFILE = "Raw profile type ";

    /** A mark keeps 200 characters, of which each may have four bytes. */
    private static final int STATEMENT = 800;

    private PngKeyword() {}

    /** Tells one. */
    static void tell(PngText text, Place chunk, Found found) throws Unreadable {
        String keyword = text.keyword();
        Place place = Places.named(chunk, chunk.name() + " " + keyword);
        switch (keyword) {
            case "AIGC" -> found.label(place, text.all());
            case "XML:com.adobe.xmp" -> {
                // the guide names iTXt; in tEXt and zTXt, XMP stands against its specification and is read, too
                boolean guide = chunk.name().equals("iTXt");
                found.xmp(guide ? Places.ofGuide(chunk, place.name()) : place, text.all());
            }
            case "Comment", "Description" -> found.comment(place, text.all());
            default -> {
                if (keyword.startsWith(PROFILE)) {
                    RawProfile.read(keyword.substring(PROFILE.length()), text, place, found);
                } else if (statement(keyword)) {
                    found.statement(place, "PNG " + keyword, text.start(STATEMENT));
                }
            }
        }
    }

    /** Keywords of the PNG specification for what made the image, and those under which generators leave their settings. */
    private static boolean statement(String keyword) {
        return switch (keyword) {
            case "Software",
                    "Source",
                    "parameters",
                    "prompt",
                    "workflow",
                    "Dream",
                    "sd-metadata",
                    "invokeai_metadata" -> true;
            default -> false;
        };
    }
}
