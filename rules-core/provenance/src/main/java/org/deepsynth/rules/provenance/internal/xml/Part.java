package org.deepsynth.rules.provenance.internal.xml;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.namespace.QName;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Budget;

/**
 * An element of a document as a document of its own. Each element declares the namespaces that it uses, so that none is lost which an
 * element around the part declares.
 */
public final class Part {

    private final int most;
    private final StringBuilder text = new StringBuilder();

    private Part(int most) {
        this.most = most;
    }

    /** The element that begins here, in UTF-8; afterwards its end is here. */
    public static byte[] of(Xml xml) throws Unreadable {
        Part part = new Part(xml.budget().limits().value());
        part.element(xml);
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts()) {
                part.element(xml);
            } else if (xml.ends()) {
                part.add("</" + written(xml.name()) + ">");
            } else {
                part.add(escaped(xml.text()));
            }
        }
        return part.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void element(Xml xml) throws Unreadable {
        Map<String, String> namespaces = new TreeMap<>();
        namespaces.put(xml.name().getPrefix(), xml.name().getNamespaceURI());
        StringBuilder attributes = new StringBuilder();
        for (Xml.Attribute one : xml.attributes()) {
            if (!one.name().getPrefix().isEmpty()) {
                namespaces.put(one.name().getPrefix(), one.name().getNamespaceURI());
            }
            attribute(attributes, written(one.name()), one.value());
        }
        namespaces.remove("xml");
        namespaces.forEach((prefix, uri) -> attribute(attributes, prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri));
        add("<" + written(xml.name()) + attributes + ">");
    }

    private static void attribute(StringBuilder to, String name, String value) {
        to.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    private void add(String some) throws Unreadable {
        text.append(some);
        if (text.length() > most) {
            throw Budget.beyond("A part of XML is longer than " + most + " characters.");
        }
    }

    private static String written(QName name) {
        return name.getPrefix().isEmpty() ? name.getLocalPart() : name.getPrefix() + ":" + name.getLocalPart();
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
