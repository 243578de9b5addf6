package org.deepsynth.rules.provenance.internal.xmp;

import java.util.Optional;
import java.util.function.BiConsumer;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamReader;

/**
 * Finds properties among the elements of one packet. RDF lets a value stand in an attribute of its description, in an element, in an
 * attribute of that element, or in the items of a list; each item is told by itself.
 */
final class XmpProperties {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final QName ITEM = new QName(RDF, "li");

    /** Holds the metadata of other files that went into this one. */
    private static final QName PANTRY = new QName("http://ns.adobe.com/xap/1.0/mm/", "Pantry");

    private final BiConsumer<XmpProperty, String> told;
    private final StringBuilder value = new StringBuilder();
    private Optional<XmpProperty> open = Optional.empty();
    private boolean listed;
    private int opened;
    private int depth;
    private int skipped;
    private boolean complete;

    XmpProperties(BiConsumer<XmpProperty, String> told) {
        this.told = told;
    }

    int depth() {
        return depth;
    }

    /** Whether the root element has ended. */
    boolean complete() {
        return complete;
    }

    void start(XMLStreamReader element) {
        depth++;
        if (skipped > 0) {
            return;
        }
        QName name = element.getName();
        if (name.equals(PANTRY)) {
            skipped = depth;
        } else if (open.isEmpty()) {
            open = XmpProperty.of(name);
            opened = depth;
            listed = false;
            value.setLength(0);
        } else if (name.equals(ITEM)) {
            value.setLength(0);
        }
        if (skipped == 0) {
            attributes(element);
        }
    }

    private void attributes(XMLStreamReader element) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            QName name = element.getAttributeName(i);
            String content = element.getAttributeValue(i);
            XmpProperty.of(name).ifPresent(property -> told.accept(property, content.strip()));
            if (name.getNamespaceURI().equals(RDF)
                    && (name.getLocalPart().equals("value")
                            || name.getLocalPart().equals("resource"))) {
                text(content);
            }
        }
    }

    void text(String text) {
        if (open.isPresent() && skipped == 0) {
            value.append(text);
        }
    }

    void end(QName name) {
        if (open.isPresent() && skipped == 0) {
            if (depth == opened) {
                if (!listed) {
                    tell();
                }
                open = Optional.empty();
            } else if (name.equals(ITEM)) {
                tell();
                listed = true;
            }
        }
        if (depth == skipped) {
            skipped = 0;
        }
        depth--;
        complete = depth == 0;
    }

    private void tell() {
        open.ifPresent(property -> told.accept(property, value.toString().strip()));
        value.setLength(0);
    }
}
