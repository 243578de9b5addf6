package org.deepsynth.rules.report.junit;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.deepsynth.rules.source.Printable;

/** An indented XML document that any text may be put into: what XML cannot hold is shown as an escape or replaced by U+FFFD. */
final class XmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;
    private boolean justClosed;

    XmlText() {
        try {
            // the platform's own writer, or another one on the class path would change the output
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw refused(e);
        }
    }

    /** Opens an element with attributes given as name and value in turn. */
    void open(String name, String... attributes) {
        try {
            xml.writeCharacters("\n" + "  ".repeat(depth++));
            xml.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], oneLine(attributes[i + 1]));
            }
            justClosed = false;
        } catch (XMLStreamException e) {
            throw refused(e);
        }
    }

    /** Puts text into the open element; its lines are those of a page, which are printable. */
    void text(String content) {
        try {
            xml.writeCharacters(legal(content));
        } catch (XMLStreamException e) {
            throw refused(e);
        }
    }

    /** Closes the innermost open element. */
    void close() {
        try {
            depth--;
            if (justClosed) {
                xml.writeCharacters("\n" + "  ".repeat(depth));
            }
            xml.writeEndElement();
            justClosed = true;
        } catch (XMLStreamException e) {
            throw refused(e);
        }
    }

    /** An element without content. */
    void leaf(String name, String... attributes) {
        open(name, attributes);
        close();
    }

    /** The document, whose elements must all be closed. */
    @Override
    public String toString() {
        return text + "\n";
    }

    /** Readers make blanks of the breaks in an attribute, unless they were escaped; so there are none. */
    private static String oneLine(String value) {
        return legal(Printable.visible(value)).replaceAll("\\s+", " ").strip();
    }

    private static String legal(String value) {
        return value.codePoints()
                .map(c -> isLegal(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    private static IllegalStateException refused(XMLStreamException e) {
        return new IllegalStateException("A document in memory takes every write.", e);
    }
}
