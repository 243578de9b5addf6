package org.deepsynth.rules.provenance.internal.container;

import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.deepsynth.rules.provenance.FileKind;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Budget;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;

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
        AtomicBoolean svg = new AtomicBoolean();
        try {
            Xml.read(file.slice(0, Math.min(START, file.length())), xml -> svg.set(root(xml)));
        } catch (Unreadable noXml) {
            // Such as one whose namespace is an entity of its DTD: it is an SVG, and the walk tells that it cannot be
            // read.
            svg.set(DECLARED.matcher(file.latin(0, (int) Math.min(1024, file.length())))
                    .lookingAt());
        }
        return svg.get() ? Optional.of(FileKind.SVG) : Optional.empty();
    }

    /** Whether it begins like XML: with a mark of the byte order, or with white space at most before the first bracket. */
    private static boolean markup(Bytes file) throws Unreadable {
        String start = file.latin(0, (int) Math.min(64, file.length()));
        return start.startsWith("\u00FE\u00FF\0<")
                || start.startsWith("\u00FF\u00FE<\0")
                || start.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().startsWith("<");
    }

    private static boolean root(XMLStreamReader xml) throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {}
        return is(xml, SVG, "svg");
    }

    @Override
    public void walk(Bytes file, Found found) throws Unreadable {
        Faults faults = new Faults();
        faults.attempt(() -> Xml.read(file, xml -> elements(xml, file.budget(), faults, found)));
        faults.tell();
    }

    private static void elements(XMLStreamReader xml, Budget budget, Faults faults, Found found)
            throws XMLStreamException, Unreadable {
        int metadata = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            boolean here = event == XMLStreamConstants.START_ELEMENT;
            if (here) {
                budget.step();
            }
            if (here && is(xml, SVG, "metadata")) {
                metadata++;
            } else if (event == XMLStreamConstants.END_ELEMENT && is(xml, SVG, "metadata")) {
                metadata--;
            } else if (here && metadata > 0) {
                metadata(xml, budget, faults, found);
            }
        }
    }

    private static void metadata(XMLStreamReader xml, Budget budget, Faults faults, Found found)
            throws XMLStreamException, Unreadable {
        if (is(xml, XMP, "xmpmeta") || is(xml, RDF, "RDF")) {
            byte[] packet = XmlPart.of(xml, budget);
            faults.attempt(() -> found.xmp(place("svg/metadata XMP"), packet));
        } else if (is(xml, C2PA, "manifest")) {
            String text = text(xml, budget);
            faults.attempt(() -> found.credentials(place("svg/metadata c2pa:manifest"), Bytes.of(decoded(text), budget)));
        }
    }

    private static boolean is(XMLStreamReader xml, String namespace, String name) {
        return name.equals(xml.getLocalName()) && namespace.equals(xml.getNamespaceURI());
    }

    /** The text of an element without white space: in base 64, the longest that may be unfolded is a third longer. */
    private static String text(XMLStreamReader xml, Budget budget) throws XMLStreamException, Unreadable {
        long most = budget.limits().inflated() * 4L / 3 + 4;
        StringBuilder text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isCharacters()) {
                xml.getText().chars().filter(one -> one > ' ').forEach(one -> text.append((char) one));
            }
            if (text.length() > most) {
                throw Budget.beyond("A manifest of C2PA is longer than " + most + " characters.");
            }
        }
        return text.toString();
    }

    private static byte[] decoded(String text) throws Unreadable {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException broken) {
            throw new Unreadable(Unreadable.Cause.BROKEN, "A manifest of C2PA in SVG is not in base 64.");
        }
    }

    private static Place place(String name) {
        return new Place(name, false, -1, -1);
    }
}
