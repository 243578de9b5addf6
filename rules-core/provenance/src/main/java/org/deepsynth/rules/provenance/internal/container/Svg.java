package org.deepsynth.rules.provenance.internal.container;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Budget;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.bytes.BytesStream;
import org.deepsynth.rules.provenance.internal.found.Faults;
import org.deepsynth.rules.provenance.internal.found.Found;
import org.deepsynth.rules.provenance.internal.xml.Part;
import org.deepsynth.rules.provenance.internal.xml.Use;
import org.deepsynth.rules.provenance.internal.xml.Xml;

/**
 * SVG: the elements {@code metadata} (SVG 1.1, chapter 21), in which XMP stands as RDF and a manifest of C2PA in base 64 (C2PA
 * specification, annex A.3). It is XML as text; where it is compressed ({@code .svgz}) it is not known as SVG.
 */
final class Svg implements Container {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XMP = "adobe:ns:meta/";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String C2PA = "http://c2pa.org/manifest";

    private static final Pattern DECLARED =
            Pattern.compile("(\u00EF\u00BB\u00BF)?\\s*(<\\?xml[^>]*>\\s*)?(<!--[^>]*-->\\s*)*<!DOCTYPE\\s+svg[\\s>]");

    /** The root must begin within so many bytes. */
    private static final int START = 1 << 16;

    @Override
    public Optional<FileKind> kind(Bytes file) throws Unreadable {
        if (!markup(file)) {
            return Optional.empty();
        }
        try (Xml xml = opened(file.slice(0, Math.min(START, file.length())))) {
            while (xml.next() && !xml.starts()) {}
            return of(is(xml, SVG, "svg"));
        } catch (Unreadable noXml) {
            // its namespace may be an entity of its DTD: then it is an SVG, and the walk tells that it cannot be read
            return of(DECLARED.matcher(file.latin(0, (int) Math.min(1024, file.length())))
                    .lookingAt());
        }
    }

    private static Optional<FileKind> of(boolean svg) {
        return svg ? Optional.of(FileKind.SVG) : Optional.empty();
    }

    /** Whether it begins like XML: with a mark of the byte order, or with white space at most before the first bracket. */
    private static boolean markup(Bytes file) throws Unreadable {
        String start = file.latin(0, (int) Math.min(64, file.length()));
        return start.startsWith("\u00FE\u00FF\0<")
                || start.startsWith("\u00FF\u00FE<\0")
                || start.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().startsWith("<");
    }

    @Override
    public void walk(Bytes file, Found found) throws Unreadable {
        Faults faults = new Faults();
        faults.attempt(() -> {
            try (Xml xml = opened(file)) {
                elements(xml, faults, found);
            }
        });
        faults.tell();
    }

    private static Xml opened(Bytes file) throws Unreadable {
        return Xml.of(new BytesStream(file), file.budget(), Use.PICTURE);
    }

    private static void elements(Xml xml, Faults faults, Found found) throws Unreadable {
        int metadata = 0;
        while (xml.next()) {
            if (is(xml, SVG, "metadata")) {
                metadata++;
            } else if (xml.ends("metadata") && xml.of(SVG)) {
                metadata--;
            } else if (xml.starts() && metadata > 0) {
                metadata(xml, faults, found);
            }
        }
    }

    private static void metadata(Xml xml, Faults faults, Found found) throws Unreadable {
        Budget budget = xml.budget();
        if (is(xml, XMP, "xmpmeta") || is(xml, RDF, "RDF")) {
            byte[] packet = Part.of(xml);
            faults.attempt(() -> found.xmp(place("svg/metadata XMP"), packet));
        } else if (is(xml, C2PA, "manifest")) {
            // in base 64, the longest that may be unfolded is a third longer, and has ends of lines besides
            String text = xml.content(budget.limits().inflated() * 3L / 2);
            faults.attempt(
                    () -> found.credentials(place("svg/metadata c2pa:manifest"), Bytes.of(decoded(text), budget)));
        }
    }

    /** Whether an element of this name begins here. */
    private static boolean is(Xml xml, String namespace, String name) {
        return xml.starts(name) && xml.of(namespace);
    }

    private static byte[] decoded(String text) throws Unreadable {
        try {
            return Base64.getDecoder().decode(text.replaceAll("\\s", ""));
        } catch (IllegalArgumentException broken) {
            throw new Unreadable(Unreadable.Cause.BROKEN, "A manifest of C2PA in SVG is not in base 64.");
        }
    }

    private static Place place(String name) {
        return new Place(name, false, -1, -1);
    }
}
