package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Key;

/** The facts that only the letter's checks ask for, under the names of its catalogue. */
public record LetterSection(
        ChildSafety csam,
        Purpose purpose,
        Offenders offenders,
        Tools tools,
        Infrastructure infra,
        Trace trace,
        LikenessConsent consent,
        IntimateImagery ncii,
        FraudSafeguards fraud,
        PoliticalSafeguards political,
        CustomerIdentity kyc,
        RedTeam redteam,
        Release release,
        @Key("switch") OffSwitch offSwitch,
        Weights weights,
        Bypasses bypass,
        Bundle dist,
        Downstream downstream,
        Distributor distributor,
        Provenance provenance,
        Seals seals,
        Incidents incidents,
        Monitoring monitoring,
        Withdrawal withdrawal,
        Transparency transparency) {}
