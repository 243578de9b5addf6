package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Question;

/** Minors among the users (Minors Regulations and their neighbours). */
public record Minors(
        @Question(en = "Can minors use the service?", zh = "未成年人能否使用服务？")
        Answer canUse,

        @Question(
                en = "Are there effective measures against over-reliance or addiction of minor users?",
                zh = "是否采取有效措施防范未成年人过度依赖或者沉迷？")
        Answer relianceMeasures,

        @Question(en = "Is there an anti-addiction system?", zh = "是否建立防沉迷制度？")
        Answer antiAddictionSystem,

        @Question(en = "Is a product or service offered that induces addiction of minors?", zh = "是否提供诱导未成年人沉迷的产品和服务？")
        Answer inducesAddiction,

        @Question(en = "Are features that may lead to addiction modified in time?", zh = "是否及时修改可能造成沉迷的内容、功能或者规则？")
        Answer addictiveFeaturesModified,

        @Question(en = "Is the anti-addiction work published every year?", zh = "是否每年公布防沉迷工作情况？")
        Answer yearlyDisclosure,

        @Question(
                en = "Is it an online game, live-streaming, audio/video, social networking or similar service?",
                zh = "是否为网络游戏、网络直播、网络音视频、网络社交等服务？")
        Answer namedServiceType,

        @Question(
                en = "Which limits does the minors' mode have? An empty list: no mode.",
                zh = "未成年人模式有哪些限制？空列表表示没有该模式。")
        Choices<ModeLimit> modeLimits,

        @Question(en = "Which functions do guardians have?", zh = "为监护人提供哪些管理功能？")
        Choices<GuardianFunction> guardianFunctions,

        @Question(
                en =
                        "Can it contain information that may lead minors to imitate unsafe acts, breach morality, have extreme emotions or form bad habits?",
                zh = "是否含有可能引发或者诱导未成年人模仿不安全行为、违反社会公德、产生极端情绪、养成不良嗜好等信息？")
        Answer affectingContent,

        @Question(en = "Is there a conspicuous notice before such information is shown?", zh = "展示前是否以显著方式提示？")
        Answer noticeBeforeContent,

        @Question(
                en = "Are information publishing or instant messaging offered to minors?",
                zh = "是否为未成年人提供信息发布、即时通讯等服务？")
        Answer canPublish,

        @Question(en = "Is it refused unless the minor's real identity is provided?", zh = "是否要求提供未成年人真实身份信息，否则不提供服务？")
        Answer identityProvided,

        @Question(
                en = "Are there safety systems and technical measures against harmful information for minors?",
                zh = "是否建立防止向未成年人推送有害信息的安全管理制度和技术措施？")
        Answer safetySystems) {

    /** Limits of a minors' mode. */
    public enum ModeLimit {
        /** When it can be used. */
        TIME_OF_DAY,
        /** How long. */
        DURATION,
        /** Which functions. */
        FUNCTION,
        /** Which content. */
        CONTENT
    }

    /** What guardians can manage. */
    public enum GuardianFunction {
        /** Time. */
        TIME,
        /** Permissions. */
        PERMISSIONS,
        /** Spending. */
        SPENDING
    }
}
