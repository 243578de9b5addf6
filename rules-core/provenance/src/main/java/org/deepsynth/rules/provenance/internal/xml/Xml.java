package org.deepsynth.rules.provenance.internal.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Budget;
import org.deepsynth.rules.provenance.internal.bytes.Refused;

/**
 * One walk through XML. A document type is refused, so that no entity is declared and nothing is fetched. Elements are told by their local
 * names, whatever the prefix.
 */
public final class Xml implements AutoCloseable {

    private static final int DEEPEST = 64;

    private final Paced bytes;
    private final Budget budget;
    private final boolean counted;
    private final XMLStreamReader events;
    private int depth;
    private int event = XMLStreamConstants.START_DOCUMENT;

    /**
     * Opens it.
     *
     * @param counted whether its elements count as structures of the file; those of long texts do not, which their bytes bound already
     */
    public Xml(InputStream bytes, Budget budget, boolean counted) throws Unreadable {
        this.bytes = new Paced(bytes, budget.limits().value());
        this.budget = budget;
        this.counted = counted;
        try {
            this.events = factory().createXMLStreamReader(this.bytes);
        } catch (XMLStreamException | RuntimeException broken) {
            throw unreadable(broken);
        }
    }

    /** The parser of the JDK, whatever else is on the class path: what it does with hostile documents is known. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    /** Goes on to the next start, end or text; not beyond the end of the document. */
    public boolean next() throws Unreadable {
        try {
            if (!events.hasNext()) {
                return false;
            }
            event = events.next();
            bytes.told();
        } catch (XMLStreamException | RuntimeException broken) {
            throw unreadable(broken);
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> enter();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD ->
                throw new Unreadable(Unreadable.Cause.BROKEN, "Its XML declares a document type, which is not read.");
            default -> budget.time();
        }
        return true;
    }

    private void enter() throws Unreadable {
        if (counted) {
            budget.step();
        } else {
            budget.time();
        }
        if (++depth > DEEPEST) {
            throw Budget.beyond("Its XML is nested more than " + DEEPEST + " deep.");
        }
    }

    /** Whether an element of that local name begins here. */
    public boolean starts(String local) {
        return event == XMLStreamConstants.START_ELEMENT
                && events.getLocalName().equals(local);
    }

    /** Whether an element of that local name ends here. */
    public boolean ends(String local) {
        return event == XMLStreamConstants.END_ELEMENT && events.getLocalName().equals(local);
    }

    /** The local name of the element that begins here; empty where none does. */
    public Optional<String> element() {
        return event == XMLStreamConstants.START_ELEMENT ? Optional.of(events.getLocalName()) : Optional.empty();
    }

    /** The namespace of the element that begins or ends here; empty where it has none. */
    public String namespace() {
        return Optional.ofNullable(events.getNamespaceURI()).orElse("");
    }

    /** The text that stands here; empty where no text does. A text may come in several pieces. */
    public String text() {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA ? events.getText() : "";
    }

    /** An attribute of the element that begins here, by its local name. */
    public Optional<String> attribute(String local) {
        for (int i = 0; i < events.getAttributeCount(); i++) {
            if (events.getAttributeLocalName(i).equals(local)) {
                return Optional.of(events.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The attribute {@code r:id} of an office document, which stands beside an {@code id} of its own. */
    public Optional<String> relation() {
        for (int i = 0; i < events.getAttributeCount(); i++) {
            String namespace = events.getAttributeNamespace(i);
            if (namespace != null
                    && namespace.endsWith("/relationships")
                    && events.getAttributeLocalName(i).equals("id")) {
                return Optional.of(events.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** All text up to the end of the element that begins here, no longer than one value may be. */
    public String content() throws Unreadable {
        StringBuilder content = new StringBuilder();
        int outside = depth - 1;
        while (depth > outside && next()) {
            content.append(text());
            budget.value(content.length());
        }
        return content.toString();
    }

    /** Lets go of what it reads from. */
    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Unreadable unreadable(Throwable broken) {
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
