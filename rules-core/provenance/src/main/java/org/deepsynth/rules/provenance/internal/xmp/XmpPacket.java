package org.deepsynth.rules.provenance.internal.xmp;

import java.util.function.BiConsumer;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Budget;
import org.deepsynth.rules.provenance.internal.bytes.Utf;
import org.deepsynth.rules.provenance.internal.xml.Xml;

/** Reads a packet of XMP as it comes, up to the end of its root element. */
public final class XmpPacket {

    private XmpPacket() {}

    /**
     * Tells each property as soon as it was read.
     *
     * @throws Unreadable where the packet breaks; what it has told until then stays told
     */
    public static void read(byte[] packet, Budget budget, BiConsumer<XmpProperty, String> told) throws Unreadable {
        String text = Utf.text(packet).orElseThrow(() -> broken("is no text in UTF-8 or UTF-16"));
        XmpProperties properties = new XmpProperties(told);
        try (Xml xml = Xml.of(text.strip(), budget)) {
            while (!properties.complete()) {
                if (!xml.next()) {
                    throw broken("has no element");
                }
                properties.take(xml);
            }
        }
    }

    private static Unreadable broken(String what) {
        return new Unreadable(Unreadable.Cause.BROKEN, "A packet of XMP " + what + ".");
    }
}
