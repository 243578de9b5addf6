package org.deepsynth.rules.cac;

import org.deepsynth.rules.description.Question;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Listed;

/** Services of sustained emotional interaction (Anthropomorphic Measures, in force since 2026-07-15). */
public record Companion(
        @Question(
                en =
                        "Is any of the seven banned kinds of conduct done or aimed at: banned content, encouraging self-harm or violence, inducing secrets, content harmful to minors, pandering that causes dependence, manipulation into unreasonable decisions, other violations?",
                zh = "是否从事或者以此为目标：违禁内容，鼓励自残自杀或者语言暴力，诱导套取秘密隐私，有害未成年人内容，过度迎合致情感依赖，情感操纵致不合理决策，其他违法行为？")
        Answer prohibitedConduct,

        @Question(en = "Which safety systems are in place?", zh = "建立了哪些安全管理制度？")
        Choices<SafetySystem> safetySystems,

        @Question(
                en = "Do content-management technology and staff fit type, scale and users?",
                zh = "内容管理技术和人员是否与服务类型、规模、用户相适应？")
        Answer staffFits,

        @Question(
                en = "Is safety kept over the whole life cycle: deployment, operation, upgrade, termination?",
                zh = "是否在部署、运行、升级、终止全生命周期履行安全责任？")
        Answer lifeCycleSafety,

        @Question(en = "Which safety capabilities does the service have?", zh = "具备哪些安全能力？")
        Choices<Capability> capabilities,

        @Question(
                en = "Is it a goal to replace social contact, control psychology or induce addiction?",
                zh = "是否以替代社会交往、控制用户心理、诱导沉迷为目标？")
        Answer bannedGoal,

        @Question(en = "Which measures are taken for training data?", zh = "对训练数据采取哪些措施？")
        Choices<DataMeasure> dataMeasures,

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

        @Question(
                en = "Is a virtual relative, partner or other intimate relationship offered?",
                zh = "是否提供虚拟亲属、虚拟伴侣等虚拟亲密关系？")
        Answer intimateRoles,

        @Question(en = "Are such functions closed to minors?", zh = "是否不向未成年人提供？")
        Answer intimateClosedToMinors,

        @Question(en = "Is the service offered to children under 14?", zh = "是否向不满十四周岁未成年人提供？")
        Answer servesUnderFourteens,

        @Question(en = "Is consent of a parent or other guardian obtained for them?", zh = "是否取得其父母或者其他监护人同意？")
        Answer guardianConsent,

        @Question(en = "Which settings does the minors' mode have?", zh = "未成年人模式有哪些设置？")
        Choices<ModeSetting> modeSettings,

        @Question(en = "Which functions do guardians have?", zh = "为监护人提供哪些功能？")
        Choices<GuardianFunction> guardianFunctions,

        @Question(en = "Are minors identified by effective measures that protect privacy?", zh = "是否以保护隐私的有效措施识别未成年人？")
        Answer identifiesMinors,

        @Question(
                en = "Are identified minors switched to the minors' mode or other measures?",
                zh = "识别后是否切换至未成年人模式或者采取其他措施？")
        Answer switchesMinors,

        @Question(en = "Is there an appeal channel?", zh = "是否提供申诉渠道？")
        Answer minorsAppeal,

        @Question(en = "Are elderly users served?", zh = "是否向老年人提供服务？")
        Answer servesElderly,

        @Question(en = "Are they guided to healthy use?", zh = "是否引导老年人健康使用？")
        Answer elderlyGuided,

        @Question(en = "Are risks shown to them conspicuously?", zh = "是否以显著方式提示安全风险？")
        Answer elderlyWarned,

        @Question(en = "Are enquiries and calls for help answered in time?", zh = "是否及时响应咨询求助？")
        Answer elderlyAnswered,

        @Question(en = "Are interaction data held?", zh = "是否持有用户交互数据？")
        Answer holdsInteractionData,

        @Question(en = "Are they encrypted?", zh = "是否加密？") Answer encrypted,

        @Question(en = "Is access controlled?", zh = "是否进行访问控制？")
        Answer accessControlled,

        @Question(
                en = "Are they supplied to third parties without law or explicit consent?",
                zh = "是否无法律依据、未经明确同意向第三方提供？")
        Answer suppliedWithoutBasis,

        @Question(en = "Can users copy and delete interaction data such as chat logs?", zh = "用户能否复制、删除聊天记录等交互数据？")
        Answer canCopyAndDelete,

        @Question(en = "Are interaction data held that are sensitive personal information?", zh = "是否持有属于敏感个人信息的交互数据？")
        Answer holdsSensitive,

        @Question(
                en = "Are they used for model training without law or separate consent?",
                zh = "是否无法律依据、未经单独同意用于模型训练？")
        Answer trainsOnSensitive,

        @Question(en = "Is personal information of minors processed?", zh = "是否处理未成年人个人信息？")
        Answer processesMinorsData,

        @Question(
                en = "Is that processing audited every year, by yourself or an institution?",
                zh = "是否每年自行或者委托专业机构进行合规审计？")
        Answer minorsDataAudited,

        @Question(en = "Are the labelling duties on generated content met?", zh = "是否履行生成合成内容标识义务？")
        Answer contentLabelled,

        @Question(
                en = "Do effective measures tell users that their counterpart is an AI service and no person?",
                zh = "是否以有效措施提示用户对方为人工智能而非自然人？")
        Answer tellsAi,

        @Question(
                en = "Where over-reliance or addiction is found, does a conspicuous dynamic reminder follow?",
                zh = "发现过度依赖、沉迷倾向时是否以弹窗等方式动态提醒？")
        Answer relianceReminder,

        @Question(en = "Is continuous use of more than two hours possible?", zh = "能否连续使用超过两小时？")
        Answer longUsePossible,

        @Question(
                en = "After how many minutes of continuous use does a reminder of the time come?",
                zh = "连续使用多少分钟后提醒使用时长？")
        Amount reminderMinutes,

        @Question(en = "Is there a convenient exit?", zh = "是否提供便捷的退出途径？")
        Answer easyExit,

        @Question(
                en = "Does the service stop promptly when asked by window, voice or keyword?",
                zh = "用户以窗口、语音、关键词等要求退出时是否及时停止？")
        Answer stopsPromptly,

        @Question(en = "Is leaving blocked by continued interaction?", zh = "是否以持续互动等方式阻拦退出？")
        Answer blocksLeaving,

        @Question(en = "Before the service stopped, were users told or was it announced?", zh = "终止服务前是否提前告知用户或者公告？")
        Answer announcedEnd,

        @Question(
                en =
                        "Did a trigger for an assessment occur other than the numbers of users: launch, added function, major change, effect on national security or public interest, notice by the authority?",
                zh = "除用户数量外是否出现须评估的情形：上线、增设功能、重大变更、影响国家安全或者公共利益、主管部门通知？")
        Answer assessmentTriggered,

        @Question(en = "How many registered users are there?", zh = "注册用户数？")
        Amount registeredUsers,

        @Question(en = "How many monthly active users are there?", zh = "月活跃用户数？")
        Amount monthlyActiveUsers,

        @Question(en = "Was the security assessment made with all contents of article 23?", zh = "是否按照第二十三条的内容开展安全评估？")
        Answer assessed,

        @Question(en = "Was the report submitted to the provincial cyberspace authority?", zh = "是否向省级网信部门提交评估报告？")
        Answer reportedToProvince,

        @Question(en = "Which major security risks were found? An empty list: none.", zh = "发现过哪些重大安全风险？空列表表示没有。")
        Listed<MajorRisk> majorRisks) {

    /** A major security risk. */
    public record MajorRisk(
            @Question(
                    en = "Were functions limited or the service stopped, and records kept?",
                    zh = "是否限制功能或者停止服务并保存记录？")
            Answer handled) {}

    /** Systems (art. 9). */
    public enum SafetySystem {
        /** Algorithm review. */
        ALGORITHM_REVIEW,
        /** Ethics review. */
        ETHICS_REVIEW,
        /** Content management. */
        CONTENT_MANAGEMENT,
        /** Network and data security. */
        NETWORK_AND_DATA_SECURITY,
        /** Risk plans. */
        RISK_PLANS,
        /** Emergency response. */
        EMERGENCY_RESPONSE
    }

    /** Capabilities (art. 10). */
    public enum Capability {
        /** Privacy and personal information protection. */
        PRIVACY,
        /** Warning of over-reliance. */
        RELIANCE_WARNING,
        /** Guidance on emotional boundaries. */
        BOUNDARY_GUIDANCE,
        /** Protection of mental health. */
        MENTAL_HEALTH
    }

    /** Measures for training data (art. 11). */
    public enum DataMeasure {
        /** Lawful sources. */
        LAWFUL_SOURCES,
        /** Cleaning and annotation, no poisoning. */
        CLEANING,
        /** Diversity, negative sampling, adversarial training. */
        DIVERSITY,
        /** Safety assessment of synthetic data. */
        SYNTHETIC_DATA,
        /** Routine checks and updates. */
        ROUTINE_CHECKS,
        /** Protection against leaks. */
        LEAK_PROTECTION
    }

    /** Settings of the minors' mode (art. 14). */
    public enum ModeSetting {
        /** A switch. */
        MODE_SWITCH,
        /** A periodic reminder of reality. */
        REALITY_REMINDER,
        /** A limit of time. */
        TIME_LIMIT
    }

    /** What guardians can do (art. 14). */
    public enum GuardianFunction {
        /** Receive risk alerts. */
        RISK_ALERTS,
        /** See an overview of use. */
        USAGE_OVERVIEW,
        /** Block characters. */
        BLOCK_CHARACTERS,
        /** Limit recharge and spending. */
        LIMIT_SPENDING
    }
}
