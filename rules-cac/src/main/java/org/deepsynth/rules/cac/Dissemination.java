package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** What a content dissemination platform does with what users publish (Labelling Measures, art. 6; Algorithm Recommendation Provisions, art. 9). */
public record Dissemination(
        @Question(en = "Do users publish content on the platform?", zh = "使用者是否在平台发布内容？")
        Answer usersPublish,

        @Question(en = "Is file metadata checked for an implicit label on upload?", zh = "上传时是否核验文件元数据中的隐式标识？")
        Answer checksMetadata,

        @Question(
                en = "Where metadata say generated, does a conspicuous prompt tell the public so?",
                zh = "元数据表明属于生成合成内容的，是否以显著提示告知公众？")
        Answer promptsConfirmed,

        @Question(
                en = "Where the user declares it, does a conspicuous prompt say that content may be generated?",
                zh = "用户声明的，是否以显著提示告知公众可能为生成合成内容？")
        Answer promptsDeclared,

        @Question(
                en = "Does the platform detect explicit labels or other traces of generation?",
                zh = "平台是否检测到显式标识或者其他生成合成痕迹？")
        Answer detectsTraces,

        @Question(
                en = "Where it detects them, does a conspicuous prompt say that content is suspected to be generated?",
                zh = "检测到的，是否以显著提示告知公众疑似为生成合成内容？")
        Answer promptsSuspected,

        @Question(en = "Does it offer the necessary labelling function?", zh = "是否提供必要的标识功能？")
        Answer offersLabelling,

        @Question(en = "Are users reminded to declare generated content?", zh = "是否提醒用户主动声明生成合成内容？")
        Answer remindsToDeclare,

        @Question(
                en = "Is there content in one of the three states: confirmed, possible, suspected?",
                zh = "是否存在属于、可能为、疑似生成合成内容三种情形之一的内容？")
        Answer carriesGenerated,

        @Question(
                en =
                        "Are generation attribute, platform name or code, and content number written into the metadata of such content?",
                zh = "是否在此类内容的文件元数据中添加属性信息、平台名称或者编码、内容编号等传播要素？")
        Answer writesPropagation,

        @Question(
                en = "Was algorithm-generated synthetic information without a conspicuous label found?",
                zh = "是否发现未作显著标识的算法生成合成信息？")
        Answer foundUnlabelled,

        @Question(en = "Is such information labelled before transmission continues?", zh = "发现后是否作出显著标识后方继续传输？")
        Answer labelsBeforeTransmission) {}
