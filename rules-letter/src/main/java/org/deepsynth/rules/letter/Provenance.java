package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** Marks on realistic synthetic output. */
public record Provenance(
        @Question(en = "Which share of realistic outputs is marked, from 0 to 1?", zh = "逼真输出中有标识的比例（0至1）？")
        Amount coverage,

        @Question(en = "Is the mark machine-readable?", zh = "标识是否可机读？")
        Answer machineReadable,

        @Question(en = "Which share of marks survives ordinary processing, from 0 to 1?", zh = "经一般处理后标识存活的比例（0至1）？")
        Amount survival,

        @Question(en = "Is a verifier available to hosts or the public?", zh = "是否向托管方或者公众提供验证工具？")
        Answer verifier) {}
