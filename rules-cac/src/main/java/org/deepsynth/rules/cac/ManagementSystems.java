package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** The eight management systems and the technical safeguards (Deep Synthesis Provisions, art. 7). */
public record ManagementSystems(
        @Question(en = "Is there a system for user registration?", zh = "是否建立用户注册管理制度？")
        Answer userRegistration,

        @Question(en = "Is there a system for the review of algorithm mechanisms?", zh = "是否建立算法机制机理审核制度？")
        Answer algorithmReview,

        @Question(en = "Is there a system for ethics review in science and technology?", zh = "是否建立科技伦理审查制度？")
        Answer ethicsReview,

        @Question(en = "Is there a system for the review of information before release?", zh = "是否建立信息发布审核制度？")
        Answer releaseReview,

        @Question(en = "Is there a system for data security?", zh = "是否建立数据安全制度？")
        Answer dataSecurity,

        @Question(en = "Is there a system for the protection of personal information?", zh = "是否建立个人信息保护制度？")
        Answer personalInformation,

        @Question(en = "Is there a system against telecom and network fraud?", zh = "是否建立反电信网络诈骗制度？")
        Answer antiFraud,

        @Question(en = "Is there a system for emergency response?", zh = "是否建立应急处置制度？")
        Answer emergencyResponse,

        @Question(
                en =
                        "Are there technical safeguards that keep the service secure and controllable, such as access control, blocking of abuse and a way to stop a function?",
                zh = "是否具有访问控制、滥用阻断、功能停用等安全可控的技术保障措施？")
        Answer technicalSafeguards) {}
