package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** What the described person itself publishes through others' services (Labelling Measures, art. 10). */
public record Publication(
        @Question(
                en = "Does the described person publish generated content through a dissemination service?",
                zh = "描述对象是否通过内容传播服务发布生成合成内容？")
        Answer publishesGenerated,

        @Question(en = "Is the content declared as generated?", zh = "是否主动声明？")
        Answer declared,

        @Question(en = "Is the labelling function of the service used?", zh = "是否使用服务提供的标识功能？")
        Answer usesLabelFunction) {}
