package org.deepsynth.rules.provenance.internal.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Budget;
import org.deepsynth.rules.provenance.internal.xml.Xml;

/** What a packet of XMP says: its labels and, for comparison, all else. */
final class XmpContent {

    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    static final String TC260 = "http://www.tc260.org.cn/ns/AIGC/1.0/";

    private static final QName LABEL = new QName(TC260, "AIGC");
    private static final QName ABOUT = new QName(RDF, "about");
    private static final Pattern SPACE = Pattern.compile("[ \t\r\n]*");

    private static final String START = "<";

    private static final String END = ">";

    /** What the start of a description says that tells nothing but what it is about. */
    private static final String DESCRIPTION = START + "{" + RDF + "}Description";

    private final List<String> labels = new ArrayList<>();
    private final List<String> labelPrefixes = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String prefix = "";
    private Optional<String> about = Optional.empty();

    private XmpContent() {}

    /** Reads a packet; empty where it is not well-formed or declares what a packet has no need of. */
    static Optional<XmpContent> of(String packet, Budget budget) {
        XmpContent content = new XmpContent();
        try (Xml xml = Xml.of(packet, budget)) {
            while (xml.next()) {
                content.take(xml);
            }
            return Optional.of(content);
        } catch (Unreadable broken) {
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

    private void take(Xml xml) throws Unreadable {
        if (xml.starts() || xml.ends()) {
            flush();
        }
        if (xml.starts() && xml.name().equals(LABEL)) {
            labelPrefixes.add(xml.name().getPrefix());
            labels.add(xml.content());
        } else if (xml.starts()) {
            start(xml);
        } else if (xml.ends()) {
            end();
        } else {
            text.append(xml.text());
        }
    }

    /** A text may come in pieces, and others between two elements than in another packet that says the same. */
    private void flush() {
        if (!SPACE.matcher(text).matches()) {
            others.add(text.toString());
        }
        text.setLength(0);
    }

    private void end() {
        if (others.get(others.size() - 1).equals(DESCRIPTION)) {
            others.remove(others.size() - 1);
        } else {
            others.add(END);
        }
    }

    private void start(Xml xml) {
        if (xml.of(RDF) && xml.starts("RDF")) {
            prefix = xml.name().getPrefix();
        }
        TreeSet<String> attributes = new TreeSet<>();
        for (Xml.Attribute one : xml.attributes()) {
            if (one.name().equals(LABEL)) {
                labelPrefixes.add(one.name().getPrefix());
                labels.add(one.value());
            } else if (one.name().equals(ABOUT)) {
                about = Optional.of(about.orElse(one.value()));
            } else {
                attributes.add(" " + one.name() + "=" + one.value());
            }
        }
        others.add(START + xml.name() + String.join("", attributes));
    }
}
