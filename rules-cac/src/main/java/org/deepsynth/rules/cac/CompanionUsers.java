package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** Registration, crises and elderly users of a companion service (Anthropomorphic Measures, arts. 12, 13 and 15). */
public record CompanionUsers(
        @Question(en = "Are users registered lawfully?", zh = "是否依法进行用户注册？")
        Answer lawfulRegistration,

        @Question(en = "Are age and guardian or emergency contact obtained?", zh = "是否取得年龄、监护人或者紧急联系人信息？")
        Answer ageAndContact,

        @Question(en = "Are safety risks of users recognised while privacy is protected?", zh = "是否在保护隐私的前提下识别用户安全风险？")
        Answer recognisesRisk,

        @Question(
                en = "Is soothing and help-seeking content given for extreme emotions?",
                zh = "用户有极端情绪时是否提供安抚和寻求帮助的内容？")
        Answer soothes,

        @Question(
                en = "In extreme situations, is help given and the guardian or emergency contact reached promptly?",
                zh = "出现极端情境时是否提供援助并及时联络监护人、紧急联系人？")
        Answer contactsHelp,

        @Question(en = "Are elderly users served?", zh = "是否向老年人提供服务？")
        Answer servesElderly,

        @Question(en = "Are elderly users guided to healthy use?", zh = "是否引导老年人健康使用？")
        Answer elderlyGuided,

        @Question(en = "Are risks shown to elderly users conspicuously?", zh = "是否以显著方式向老年人提示安全风险？")
        Answer elderlyWarned,

        @Question(en = "Are enquiries and calls for help of elderly users answered in time?", zh = "是否及时响应老年人的咨询求助？")
        Answer elderlyAnswered) {}
