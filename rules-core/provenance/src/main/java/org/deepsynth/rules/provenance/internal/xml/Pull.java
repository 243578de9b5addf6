package org.deepsynth.rules.provenance.internal.xml;

import java.io.IOException;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Refused;

/** The parser of the JDK, whatever else is on the class path: what it does with hostile documents is known. */
final class Pull {

    private final Paced characters;
    private final XMLStreamReader events;

    /**
     * Begins to read.
     *
     * @param limit the most characters of one name, attribute or comment
     */
    Pull(Reader characters, int limit) throws Unreadable {
        this.characters = new Paced(characters, limit);
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            this.events = factory.createXMLStreamReader(this.characters);
        } catch (XMLStreamException | RuntimeException broken) {
            throw unreadable(broken);
        }
    }

    /** What stands where it is. */
    XMLStreamReader here() {
        return events;
    }

    /** Goes on; whether there was something to go on to. */
    boolean next() throws Unreadable {
        try {
            if (!events.hasNext()) {
                return false;
            }
            events.next();
            characters.told();
            return true;
        } catch (XMLStreamException | RuntimeException broken) {
            // the parser throws the latter, too, for some input that is not well-formed
            throw unreadable(broken);
        }
    }

    void close() {
        try {
            characters.close();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Why it could not go on: the parser hides what its input told it. */
    static Unreadable unreadable(Throwable broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused.why();
            }
            if (cause instanceof XMLStreamException failed && failed.getNestedException() instanceof Refused refused) {
                return refused.why();
            }
        }
        return new Unreadable(Unreadable.Cause.BROKEN, "Its XML is not well-formed.");
    }
}
