package org.deepsynth.rules.provenance.internal.container;

import java.io.UncheckedIOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.bytes.BytesStream;

/**
 * Reads XML without its DTD: nothing is fetched and nothing unfolds. A document that only names a DTD is read; one that needs it, because
 * it uses an entity, is refused.
 */
final class Xml {

    private Xml() {}

    /** Lets somebody read a document. */
    static void read(Bytes document, Reading reading) throws Unreadable {
        Bytes text = XmlText.start(document);
        BytesStream stream = new BytesStream(text);
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(XmlText.of(text, stream));
            reading.of(xml);
            xml.close();
        } catch (UncheckedIOException failed) {
            throw failed;
        } catch (XMLStreamException | RuntimeException broken) {
            // The parser of the JDK throws the latter, too, for some input that is not well-formed.
            throw stream.fault()
                    .orElseGet(() -> new Unreadable(
                            Unreadable.Cause.BROKEN,
                            "The XML at byte " + document.offset(0) + " is not well-formed, or needs its DTD."));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** What somebody does with a document. */
    interface Reading {
        void of(XMLStreamReader xml) throws XMLStreamException, Unreadable;
    }
}
