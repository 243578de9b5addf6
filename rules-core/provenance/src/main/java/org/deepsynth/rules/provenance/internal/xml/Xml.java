package org.deepsynth.rules.provenance.internal.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Budget;

/** One walk through XML. Nothing is fetched and no entity is declared, so that nothing unfolds. */
public final class Xml implements AutoCloseable {

    /** An attribute, with the prefix that it is written with. */
    public record Attribute(QName name, String value) {}

    private static final int DEEPEST = 64;

    private final Pull pull;
    private final XMLStreamReader here;
    private final Budget budget;
    private final Use use;
    private int depth;

    private Xml(Reader characters, Budget budget, Use use) throws Unreadable {
        this.pull = new Pull(characters, budget.limits().value());
        this.here = pull.here();
        this.budget = budget;
        this.use = use;
    }

    /** Opens a document. */
    public static Xml of(InputStream bytes, Budget budget, Use use) throws Unreadable {
        try {
            return new Xml(Characters.of(bytes), budget, use);
        } catch (IOException failed) {
            throw Pull.unreadable(failed);
        }
    }

    /** Opens a text that was decoded before. */
    public static Xml of(String text, Budget budget) throws Unreadable {
        return new Xml(new StringReader(text), budget, Use.METADATA);
    }

    /** Goes on to the next start, end or text; not beyond the end of the document. */
    public boolean next() throws Unreadable {
        if (!pull.next()) {
            return false;
        }
        switch (here.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> enter();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD -> use.admitType();
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw new Unreadable(Unreadable.Cause.BROKEN, "Its XML needs an entity of its document type.");
            default -> budget.time();
        }
        return true;
    }

    private void enter() throws Unreadable {
        use.count(budget);
        if (++depth > DEEPEST) {
            throw Budget.beyond("Its XML is nested more than " + DEEPEST + " deep.");
        }
    }

    public Budget budget() {
        return budget;
    }

    /** How many elements are open here. */
    public int depth() {
        return depth;
    }

    /** Whether an element begins here. */
    public boolean starts() {
        return here.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    /** Whether an element ended here. */
    public boolean ends() {
        return here.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    /** Whether an element of that local name begins here, in whatever namespace. */
    public boolean starts(String local) {
        return starts() && here.getLocalName().equals(local);
    }

    /** Whether an element of that local name ends here, in whatever namespace. */
    public boolean ends(String local) {
        return ends() && here.getLocalName().equals(local);
    }

    /** The name of the element that begins or ends here. */
    public QName name() {
        return here.getName();
    }

    /** Whether the element that begins or ends here has that namespace. */
    public boolean of(String namespace) {
        return (starts() || ends()) && namespace.equals(here.getNamespaceURI());
    }

    /** The text that stands here; empty where no text does. A text may come in several pieces. */
    public String text() {
        return switch (here.getEventType()) {
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> here.getText();
            default -> "";
        };
    }

    /** The attributes of the element that begins here. */
    public List<Attribute> attributes() {
        return IntStream.range(0, here.getAttributeCount())
                .mapToObj(i -> new Attribute(here.getAttributeName(i), here.getAttributeValue(i)))
                .toList();
    }

    /** An attribute of the element that begins here, by its local name. */
    public Optional<String> attribute(String local) {
        return attributes().stream()
                .filter(one -> one.name().getLocalPart().equals(local))
                .map(Attribute::value)
                .findFirst();
    }

    /** All text up to the end of the element that begins here, no longer than one value may be. */
    public String content() throws Unreadable {
        return content(budget.limits().value());
    }

    /** The same, of at most so many characters. */
    public String content(long most) throws Unreadable {
        StringBuilder content = new StringBuilder();
        int outside = depth - 1;
        while (depth > outside && next()) {
            content.append(text());
            if (content.length() > most) {
                throw Budget.beyond("A text of its XML is longer than " + most + " characters.");
            }
        }
        return content.toString();
    }

    /** Lets go of what it reads from. */
    @Override
    public void close() {
        pull.close();
    }
}
