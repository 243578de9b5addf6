package org.deepsynth.rules.provenance.internal.container;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Budget;

/**
 * An element of a document as a document of its own. Each element declares the namespaces that it uses, so that none is lost which an
 * element around the part declares.
 */
final class XmlPart {

    private final Budget budget;
    private final StringBuilder text = new StringBuilder();

    private XmlPart(Budget budget) {
        this.budget = budget;
    }

    /** The element at whose start the reader stands, in UTF-8. The reader then stands at its end. */
    static byte[] of(XMLStreamReader xml, Budget budget) throws XMLStreamException, Unreadable {
        XmlPart part = new XmlPart(budget);
        part.element(xml);
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                part.element(xml);
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                part.add("</" + name(xml.getPrefix(), xml.getLocalName()) + ">");
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                part.add(escaped(xml.getText()));
            }
        }
        return part.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void element(XMLStreamReader xml) throws Unreadable {
        budget.step();
        Map<String, String> namespaces = new TreeMap<>();
        namespaces.put(some(xml.getPrefix()), some(xml.getNamespaceURI()));
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String prefix = some(xml.getAttributePrefix(i));
            if (!prefix.isEmpty()) {
                namespaces.put(prefix, some(xml.getAttributeNamespace(i)));
            }
            attribute(attributes, name(prefix, xml.getAttributeLocalName(i)), xml.getAttributeValue(i));
        }
        namespaces.remove("xml");
        namespaces.forEach((prefix, uri) -> attribute(attributes, prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri));
        add("<" + name(xml.getPrefix(), xml.getLocalName()) + attributes + ">");
    }

    private static void attribute(StringBuilder to, String name, String value) {
        to.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    private void add(String some) throws Unreadable {
        text.append(some);
        int most = budget.limits().value();
        if (text.length() > most) {
            throw Budget.beyond("A part of XML is longer than " + most + " characters.");
        }
    }

    private static String name(String prefix, String local) {
        return some(prefix).isEmpty() ? local : prefix + ":" + local;
    }

    private static String some(String text) {
        return text == null ? "" : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\t", "&#9;")
                .replace("\n", "&#10;")
                .replace("\r", "&#13;");
    }
}
