package org.deepsynth.rules.law;

import org.deepsynth.rules.text.LocalizedText;
import org.deepsynth.rules.text.Names;
import org.deepsynth.rules.text.Texts;

/**
 * What kind of text an instrument is, and so whom it binds. Kinds of like strength stand together, the strongest first; what a country
 * calls its own, an instrument may say itself ({@link Instrument#forceLabel()}).
 */
public enum BindingForce {
    /** A law of the legislature. */
    LAW(Binds.ALL, 4, 7),
    /** A national act, where that is what it is called. */
    STATUTE(Binds.ALL, 4, 7),
    /** A regulation of the European Union, which binds directly. */
    EU_REGULATION(Binds.ALL, 4, 7),
    /** A regulation of the government. */
    REGULATION(Binds.ALL, 4, 6),
    /** A statutory instrument or decree, made under an act. */
    STATUTORY_INSTRUMENT(Binds.ALL, 4, 6),
    /** A rule of ministries. */
    RULE(Binds.ALL, 4, 5),
    /** A rule of an agency that an act empowers. */
    AGENCY_RULE(Binds.ALL, 4, 5),
    /** What courts have held the law to be, where that is followed. */
    CASE_LAW(Binds.ALL, 4, 5),
    /** A document of ministries issued by notice. */
    NORMATIVE_DOCUMENT(Binds.ALL, 3, 4),
    /** A mandatory standard. */
    STANDARD(Binds.ALL, 3, 4),
    /** What a company has laid down for itself; whoever installs the pack is that company. */
    COMPANY_POLICY(Binds.ALL, 3, 3),
    /** A directive of the European Union: it binds the Member States, and providers by the national law that carries it out. */
    EU_DIRECTIVE(Binds.NOBODY, 2, 2),
    /** A code of practice, which binds who signed it. */
    CODE_OF_PRACTICE(Binds.SIGNATORIES, 2, 2),
    /** A pledge of an industry, which binds who made it. */
    INDUSTRY_PLEDGE(Binds.SIGNATORIES, 2, 2),
    /** A standard that nobody has to follow. */
    RECOMMENDED_STANDARD(Binds.NOBODY, 2, 2),
    /** Guidance that recommends. */
    GUIDANCE(Binds.NOBODY, 2, 2),
    /** A demand of people without power to bind. */
    ADVOCACY(Binds.NOBODY, 1, 1);

    /** Whom an instrument binds. */
    public enum Binds {
        /** Everybody whom it addresses. */
        ALL,
        /** Who signed it; for others it is a yardstick. */
        SIGNATORIES,
        /** No provider: it recommends, asks, or needs another law to reach one. */
        NOBODY
    }

    private final Binds binds;
    private final int weight;
    private final int rank;
    private final LocalizedText label =
            Texts.beside(BindingForce.class, "texts").get("force." + Names.of(this));

    BindingForce(Binds binds, int weight, int rank) {
        this.binds = binds;
        this.weight = weight;
        this.rank = rank;
    }

    /** Whom it binds. */
    public Binds binds() {
        return binds;
    }

    /** How much an open question weighs that it keeps open, from 1 to 4. */
    public int weight() {
        return weight;
    }

    /** How high it stands among texts: what the legislature enacts above what is made under it, and that above a ministry's own rules. */
    public int rank() {
        return rank;
    }

    /** Whether a user may replace the thresholds of such an instrument: those of a law, of a standard, or that somebody signed, nobody may. */
    public boolean leavesThresholds() {
        return this == ADVOCACY;
    }

    /** Its name for readers. */
    public LocalizedText label() {
        return label;
    }
}
