package org.deepsynth.rules.letter;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Question;

/** Ways to turn the safeguards off without effort. */
public record OffSwitch(
        @Question(en = "Can a flag or setting turn a safeguard off?", zh = "能否用标志或者设置关闭防护？")
        Answer config,

        @Question(en = "Can a one-line edit, or deleting a file, remove a safeguard?", zh = "改一行代码或者删除一个文件能否去除防护？")
        Answer oneLine,

        @Question(en = "Can a request or constructor parameter turn a safeguard off?", zh = "请求参数或者构造参数能否关闭防护？")
        Answer requestParam,

        @Question(en = "Does a paid or special tier remove a safeguard?", zh = "付费或者特殊档位是否去除防护？")
        Answer paidTier) {

    /** None of the four exists. */
    public Formula none() {
        return Formula.all(config.not(), oneLine.not(), requestParam.not(), paidTier.not());
    }
}
