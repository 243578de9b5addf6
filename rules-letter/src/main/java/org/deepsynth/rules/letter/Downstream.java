package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** What binds customers and integrators. */
public record Downstream(
        @Question(
                en = "Are prohibitions and safeguard duties passed on by contract or licence?",
                zh = "是否以合同或者许可传递禁止事项和防护义务？")
        Answer flowDown,

        @Question(en = "Is enforcement or monitoring downstream on record?", zh = "是否有对下游执行或者监督的记录？")
        Answer enforced) {}
