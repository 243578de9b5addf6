package org.deepsynth.rules.provenance.internal.writing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepsynth.rules.provenance.AigcLabel;
import org.deepsynth.rules.provenance.LabelRefused;
import org.deepsynth.rules.provenance.internal.bytes.Budget;

/**
 * A packet of XMP with the label. An existing packet is extended as text, so that nothing else in it changes; the result is then parsed
 * and held against the old one, and what would not come out as meant is refused.
 */
final class MergedXmp {

    private MergedXmp() {}

    /** A packet that holds the label only. */
    static byte[] fresh(AigcLabel label) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                 <rdf:RDF xmlns:rdf="%s">
                  %s
                 </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>""".formatted(XmpContent.RDF, description("rdf", "", label)).getBytes(StandardCharsets.UTF_8);
    }

    /** The packet with the label added, or put in the place of another. */
    static byte[] with(byte[] packet, AigcLabel label, boolean replacing, String place, Budget budget)
            throws LabelRefused {
        String text = text(packet);
        XmpContent before = read(text, budget);
        if (!before.labels().isEmpty() && !replacing) {
            throw Carriers.labelled(place);
        }
        String unlabelled = without(text, before.labelPrefixes());
        Matcher end = Pattern.compile("</" + Pattern.quote(before.prefix()) + ":RDF\\s*>")
                .matcher(unlabelled);
        Optional<Integer> last = end.results().map(found -> found.start()).reduce((first, second) -> second);
        if (last.isEmpty()) {
            throw strange("it has no RDF that can be added to");
        }
        String merged = unlabelled.substring(0, last.get())
                + description(before.prefix(), before.about(), label)
                + unlabelled.substring(last.get());
        XmpContent after = read(merged, budget);
        if (!after.labels().equals(List.of(label.json())) || !after.others().equals(before.others())) {
            throw strange("it is written in an unusual way");
        }
        return merged.getBytes(StandardCharsets.UTF_8);
    }

    private static String description(String rdf, String about, AigcLabel label) {
        return "<%1$s:Description %1$s:about=\"%2$s\" xmlns:TC260=\"%3$s\"><TC260:AIGC>%4$s</TC260:AIGC></%1$s:Description>"
                .formatted(rdf, escaped(about).replace("\"", "&quot;"), XmpContent.TC260, escaped(label.json()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String without(String text, List<String> prefixes) {
        String left = text;
        for (String prefix : prefixes) {
            String name = Pattern.quote(prefix.isEmpty() ? "AIGC" : prefix + ":AIGC");
            left = left.replaceAll("(?s)<" + name + "(?:\\s[^<>]*)?(?:/>|>.*?</" + name + "\\s*>)", "");
            left = left.replaceAll("\\s" + name + "\\s*=\\s*(?:\"[^\"]*\"|'[^']*')", "");
        }
        return left;
    }

    private static String text(byte[] packet) throws LabelRefused {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(packet))
                    .toString();
        } catch (CharacterCodingException other) {
            throw strange("it is not in UTF-8");
        }
    }

    private static XmpContent read(String text, Budget budget) throws LabelRefused {
        return XmpContent.of(text, budget)
                .orElseThrow(() -> strange("it is not well-formed, or it declares a DOCTYPE"));
    }

    private static LabelRefused strange(String why) {
        return Carriers.unsafe("Its packet of XMP cannot be extended: " + why + ".");
    }
}
