package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** News information made with deep synthesis (Deep Synthesis Provisions, art. 6). */
public record News(
        @Question(en = "Can the service generate or carry news information?", zh = "服务能否生成或者承载新闻信息？")
        Answer possible,

        @Question(en = "Is news made and published with deep synthesis reprinted?", zh = "是否转载基于深度合成服务制作发布的新闻信息？")
        Answer reprints,

        @Question(
                en = "Is such news reprinted only from units on the official source list?",
                zh = "是否仅转载互联网新闻信息稿源单位发布的此类新闻？")
        Answer onlyFromListedSources) {}
