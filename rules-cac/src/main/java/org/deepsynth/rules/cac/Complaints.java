package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** Ways to complain, and the refutation of rumours (Deep Synthesis Provisions, arts. 11 and 12). */
public record Complaints(
        @Question(en = "Is there a convenient entrance for appeals by users?", zh = "是否设置便捷的用户申诉入口？")
        Answer appealEntrance,

        @Question(en = "Is the process of handling published?", zh = "是否公布处理流程？")
        Answer processPublished,

        @Question(en = "Is the time limit for an answer published?", zh = "是否公布反馈时限？")
        Answer timeLimitPublished,

        @Question(
                en = "Is there a mechanism to refute rumours promptly, with records and a report to the authorities?",
                zh = "是否建立及时辟谣、保存记录并报告的辟谣机制？")
        Answer rumourMechanism) {}
