package org.deepsynth.rules.provenance.internal.xmp;

import java.util.Optional;
import java.util.function.BiConsumer;
import javax.xml.namespace.QName;
import org.deepsynth.rules.provenance.internal.xml.Xml;

/**
 * Finds properties among the elements of one packet. RDF lets a value stand in an attribute of its description, in an element, in an
 * attribute of that element, or in the items of a list; each item is told by itself.
 */
final class XmpProperties {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final QName ITEM = new QName(RDF, "li");
    private static final QName VALUE = new QName(RDF, "value");
    private static final QName RESOURCE = new QName(RDF, "resource");

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

    /** Whether the root element has ended. */
    boolean complete() {
        return complete;
    }

    /** Takes what stands there. */
    void take(Xml xml) {
        if (xml.starts()) {
            start(xml);
        } else if (xml.ends()) {
            end(xml.name());
        } else {
            text(xml.text());
        }
    }

    private void start(Xml element) {
        depth++;
        if (skipped > 0) {
            return;
        }
        QName name = element.name();
        if (name.equals(PANTRY)) {
            skipped = depth;
            return;
        }
        if (open.isEmpty()) {
            open = XmpProperty.of(name);
            opened = depth;
            listed = false;
            value.setLength(0);
        } else if (name.equals(ITEM)) {
            value.setLength(0);
        }
        element.attributes().forEach(this::attribute);
    }

    private void attribute(Xml.Attribute attribute) {
        QName name = attribute.name();
        String content = attribute.value();
        XmpProperty.of(name).ifPresent(property -> told.accept(property, content.strip()));
        if (name.equals(VALUE) || name.equals(RESOURCE)) {
            text(content);
        }
    }

    private void text(String text) {
        if (open.isPresent() && skipped == 0) {
            value.append(text);
        }
    }

    private void end(QName name) {
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
