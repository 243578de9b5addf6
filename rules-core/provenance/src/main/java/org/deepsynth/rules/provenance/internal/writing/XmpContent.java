package org.deepsynth.rules.provenance.internal.writing;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a packet of XMP says: its labels and, for comparison, all else. */
final class XmpContent {

    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    static final String TC260 = "http://www.tc260.org.cn/ns/AIGC/1.0/";

    private static final String START = "<";

    private static final String END = ">";

    /** What the start of a description says that tells nothing but what it is about. */
    private static final String DESCRIPTION = START + "{" + RDF + "}Description";

    private final List<String> labels = new ArrayList<>();
    private final List<String> labelPrefixes = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private String prefix = "";
    private Optional<String> about = Optional.empty();

    private XmpContent() {}

    /** Reads a packet; empty where it is not well-formed or declares what a packet has no need of. */
    static Optional<XmpContent> of(String packet) {
        if (packet.contains("<!DOCTYPE")) {
            return Optional.empty();
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XmpContent properties = new XmpContent();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(packet));
            while (reader.hasNext()) {
                properties.take(reader, reader.next());
            }
            return Optional.of(properties);
        } catch (XMLStreamException broken) {
            return Optional.empty();
        }
    }

    /** The values of all labels. */
    List<String> labels() {
        return labels;
    }

    /** The prefixes under which they stand. */
    List<String> labelPrefixes() {
        return labelPrefixes;
    }

    /** All else that the packet says, whatever its prefixes and spaces are; descriptions that say nothing are left out. */
    List<String> others() {
        return others;
    }

    /** The prefix of RDF. */
    String prefix() {
        return prefix;
    }

    /** What the packet is about, as its first description says. */
    String about() {
        return about.orElse("");
    }

    private void take(XMLStreamReader reader, int event) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (isLabel(reader.getNamespaceURI(), reader.getLocalName())) {
                    labelPrefixes.add(reader.getPrefix());
                    labels.add(content(reader));
                } else {
                    start(reader);
                }
            }
            case XMLStreamConstants.END_ELEMENT -> {
                if (others.get(others.size() - 1).equals(DESCRIPTION)) {
                    others.remove(others.size() - 1);
                } else {
                    others.add(END);
                }
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (!reader.isWhiteSpace()) {
                    others.add(reader.getText());
                }
            }
            default -> {}
        }
    }

    private void start(XMLStreamReader reader) {
        if (RDF.equals(reader.getNamespaceURI()) && reader.getLocalName().equals("RDF")) {
            prefix = reader.getPrefix();
        }
        TreeSet<String> attributes = new TreeSet<>();
        IntStream.range(0, reader.getAttributeCount()).forEach(i -> {
            String namespace = String.valueOf(reader.getAttributeNamespace(i));
            String name = reader.getAttributeLocalName(i);
            if (isLabel(namespace, name)) {
                labelPrefixes.add(reader.getAttributePrefix(i));
                labels.add(reader.getAttributeValue(i));
            } else if (namespace.equals(RDF) && name.equals("about")) {
                about = Optional.of(about.orElse(reader.getAttributeValue(i)));
            } else {
                attributes.add(" {" + namespace + "}" + name + "=" + reader.getAttributeValue(i));
            }
        });
        others.add(START + "{" + reader.getNamespaceURI() + "}" + reader.getLocalName() + String.join("", attributes));
    }

    /** The text of an element, with that of the elements in it. */
    private static String content(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                default -> {}
            }
        }
        return text.toString();
    }

    private static boolean isLabel(String namespace, String name) {
        return TC260.equals(namespace) && name.equals("AIGC");
    }
}
