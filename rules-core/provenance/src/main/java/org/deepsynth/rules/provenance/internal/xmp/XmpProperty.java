package org.deepsynth.rules.provenance.internal.xmp;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;

/** The properties that tell where content comes from. Each is known by its namespace; the prefix in a packet means nothing. */
public enum XmpProperty {
    /** The label (practice guides of TC260). */
    AIGC("http://www.tc260.org.cn/ns/AIGC/1.0/", "TC260:", "AIGC"),
    /** How the content came to be (IPTC Photo Metadata, extension). */
    SOURCE_TYPE(XmpProperty.IPTC, "Iptc4xmpExt:", "DigitalSourceType"),
    /** The generating system (IPTC 2025.1, like the three that follow). */
    SYSTEM(XmpProperty.IPTC, "Iptc4xmpExt:", "AISystemUsed"),
    SYSTEM_VERSION(XmpProperty.IPTC, "Iptc4xmpExt:", "AISystemVersionUsed"),
    PROMPT(XmpProperty.IPTC, "Iptc4xmpExt:", "AIPromptInformation"),
    PROMPT_WRITER(XmpProperty.IPTC, "Iptc4xmpExt:", "AIPromptWriterName"),
    /** The program that wrote the file first. */
    CREATOR_TOOL("http://ns.adobe.com/xap/1.0/", "xmp:", "CreatorTool");

    private static final String IPTC = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";

    private static final Map<QName, XmpProperty> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(property -> property.name, Function.identity()));

    private final QName name;
    private final String usual;

    XmpProperty(String namespace, String prefix, String local) {
        this.name = new QName(namespace, local);
        this.usual = prefix + local;
    }

    static Optional<XmpProperty> of(QName name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** Its name with the usual prefix. */
    public String usual() {
        return usual;
    }
}
