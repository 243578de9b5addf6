package org.deepsynth.rules.provenance.internal.xmp;

import java.io.StringReader;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Budget;
import org.deepsynth.rules.provenance.internal.bytes.Utf;

/**
 * Reads a packet of XMP as it comes, up to the end of its root element. A document type is refused before anything of it is expanded, and
 * nothing is fetched.
 */
public final class XmpPacket {

    /** Structures of XMP nest deeper than boxes do: a dozen levels are ordinary. */
    private static final int DEEPEST = 64;

    private XmpPacket() {}

    /**
     * Tells each property as soon as it was read.
     *
     * @throws Unreadable where the packet breaks; what it has told until then stays told
     */
    public static void read(byte[] packet, Budget budget, BiConsumer<XmpProperty, String> told) throws Unreadable {
        String text = Utf.text(packet).orElseThrow(() -> broken("is no text in UTF-8 or UTF-16"));
        XmpProperties properties = new XmpProperties(told);
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text.strip()));
            do {
                step(reader, properties, budget);
            } while (!properties.complete());
        } catch (XMLStreamException broken) {
            throw broken("is no well-formed XML");
        } catch (RuntimeException broken) {
            // the parser of the JDK has thrown others than its own on broken input
            throw broken("cannot be parsed");
        }
    }

    private static void step(XMLStreamReader reader, XmpProperties properties, Budget budget)
            throws XMLStreamException, Unreadable {
        switch (reader.next()) {
            case XMLStreamConstants.START_ELEMENT -> {
                budget.step();
                if (properties.depth() == DEEPEST) {
                    throw Budget.beyond("A packet of XMP has elements more than " + DEEPEST + " deep.");
                }
                properties.start(reader);
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                properties.text(reader.getText());
            case XMLStreamConstants.END_ELEMENT -> properties.end(reader.getName());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw broken("has a document type or refers to an entity, which is refused");
            case XMLStreamConstants.END_DOCUMENT -> throw broken("has no element");
            default -> {}
        }
    }

    /** The factory of the JDK, whatever else lies on the class path. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is fetched.");
        });
        return factory;
    }

    private static Unreadable broken(String what) {
        return new Unreadable(Unreadable.Cause.BROKEN, "A packet of XMP " + what + ".");
    }
}
