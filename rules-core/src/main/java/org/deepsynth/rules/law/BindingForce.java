package org.deepsynth.rules.law;

import org.deepsynth.rules.text.LocalizedText;

/** How strongly an instrument binds. */
public enum BindingForce {
    /** An act of the legislature. */
    LAW(new LocalizedText("law", "法律")),
    /** A regulation of the government. */
    REGULATION(new LocalizedText("administrative regulation", "行政法规")),
    /** A rule of ministries. */
    RULE(new LocalizedText("departmental rule", "部门规章")),
    /** A document of ministries issued by notice. */
    NORMATIVE_DOCUMENT(new LocalizedText("normative document", "规范性文件")),
    /** A mandatory standard. */
    STANDARD(new LocalizedText("mandatory standard", "强制性标准")),
    /** Guidance that recommends. */
    GUIDANCE(new LocalizedText("guidance", "指南")),
    /** A demand of people without power to bind. */
    ADVOCACY(new LocalizedText("advocacy, not law", "倡议，不是法律"));

    private final LocalizedText label;

    BindingForce(LocalizedText label) {
        this.label = label;
    }

    /** Its name for readers. */
    public LocalizedText label() {
        return label;
    }
}
