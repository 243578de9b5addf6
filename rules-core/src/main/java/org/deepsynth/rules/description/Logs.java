package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** Records that the service keeps. */
public record Logs(
        @Question(en = "Are network logs recorded and kept?", zh = "是否记录并留存网络日志？")
        Answer networkKept,

        @Question(en = "For how many months are network logs kept?", zh = "网络日志留存多少个月？")
        Amount networkMonths,

        @Question(en = "Are generation logs kept?", zh = "是否留存生成日志？")
        Answer generationKept,

        @Question(en = "For how many months are generation logs kept?", zh = "生成日志留存多少个月？")
        Amount generationMonths,

        @Question(
                en = "Is the recipient logged for output supplied without an explicit label?",
                zh = "提供无显式标识内容时是否记录提供对象？")
        Answer recipientsKept,

        @Question(en = "For how many months are those recipient logs kept?", zh = "提供对象日志留存多少个月？")
        Amount recipientsMonths) {}
