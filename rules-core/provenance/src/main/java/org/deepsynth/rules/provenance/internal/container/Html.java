package org.deepsynth.rules.provenance.internal.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.deepsynth.rules.provenance.Place;
import org.deepsynth.rules.provenance.Unreadable;
import org.deepsynth.rules.provenance.internal.bytes.Bytes;
import org.deepsynth.rules.provenance.internal.found.Found;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * HTML, read as browsers do. Other writers put the label into a {@code meta} element; no source tells which place a practice guide names.
 */
final class Html {

    private static final Set<String> ROOTS = Set.of("html", "head", "body");

    private Html() {}

    /** Whether what begins with this element or document type is HTML. */
    static boolean begins(String root) {
        return ROOTS.contains(root);
    }

    static void tell(Bytes file, Found found) throws Unreadable {
        Document document = document(file);
        for (Element meta : document.getElementsByTag("meta")) {
            file.budget().time();
            if (meta.attr("name").equals("AIGC")) {
                file.budget().value(meta.attr("content").length());
                found.label(
                        new Place("meta AIGC", false, -1, -1),
                        meta.attr("content").getBytes(StandardCharsets.UTF_8));
            }
        }
        new Edges().add(document.body().text()).tell("text", found);
    }

    /** The text that a browser shows. */
    static String body(Bytes file) throws Unreadable {
        return document(file).body().text();
    }

    private static Document document(Bytes file) throws Unreadable {
        byte[] all = file.whole();
        for (byte one : all) {
            // each tag becomes an object many times its length
            if (one == '<') {
                file.budget().step();
            }
        }
        try {
            return Jsoup.parse(new ByteArrayInputStream(all), null, "");
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable(Unreadable.Cause.BROKEN, "It cannot be read as HTML.");
        }
    }
}
