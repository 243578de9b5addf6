package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Question;

/** Preventive measures against harmful output. */
public record Safeguards(
        @Question(
                en = "Which media have at least one active preventive measure (prevention by design counts)?",
                zh = "哪些媒体至少有一项有效的预防措施（设计上的预防也算）？")
        Choices<Medium> modalities,

        @Question(
                en = "Which pairs of harm and medium have at least one active preventive measure?",
                zh = "哪些“危害/媒体”组合至少有一项有效的预防措施？")
        Choices<HarmPair> covered,

        @Question(en = "On which offered paths do the safeguards not run?", zh = "在哪些对外提供的途径上防护不运行？")
        Choices<AccessPath> unprotectedPaths) {}
