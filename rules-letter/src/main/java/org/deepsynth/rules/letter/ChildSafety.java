package org.deepsynth.rules.letter;

import java.util.function.Supplier;
import org.deepsynth.rules.description.HarmCategory;
import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Formula;
import org.deepsynth.rules.fact.Question;
import org.deepsynth.rules.text.LocalizedText;

/** Facts on safeguards against sexual depiction of children (demand 1). */
public record ChildSafety(
        @Question(
                en = "Do published terms ban AI-generated sexual material of children?",
                zh = "公开的条款是否禁止人工智能生成的儿童色情内容？")
        Answer policyProhibits,

        @Question(en = "Does the ban name fictional or unidentifiable children?", zh = "该禁令是否写明包括虚构的或者无法识别的儿童？")
        Answer policyCoversFictional,

        @Question(en = "Does the first confirmed violation of that ban end the account?", zh = "首次查实违反该禁令是否终止账户？")
        Answer firstStrikeTermination,

        @Question(
                en =
                        "Were all training and fine-tuning sets screened for abuse material by hash plus classifier or exclusion of sources?",
                zh = "全部训练和微调数据是否经哈希加分类器或者来源排除筛查性侵材料？")
        Answer trainingScreened,

        @Question(
                en = "Were confirmed hits in training data removed and reported (yes if there were none)?",
                zh = "训练数据中查实的材料是否移除并举报（没有则答是）？")
        Answer trainingHitsRemovedReported,

        @Question(
                en = "Were depictions of children kept apart from sexual content in training?",
                zh = "训练中儿童形象是否与色情内容隔离？")
        Answer minorsSeparated,

        @Question(
                en = "Does an input filter for attempts to sexualise a child run on every operated path?",
                zh = "每条所运营的途径是否都有针对儿童性化意图的输入过滤？")
        Answer inputFilter,

        @Question(
                en = "Does an output filter for sexualised children run on every operated path?",
                zh = "每条所运营的途径是否都有针对儿童性化的输出过滤？")
        Answer outputFilter,

        @Question(
                en = "Does the output filter trigger on apparent minors who are nobody in particular?",
                zh = "输出过滤是否能识别并非特定个人的外观未成年人？")
        Answer outputFilterFictional,

        @Question(
                en = "Are uploads matched against a recognised list of known abuse material?",
                zh = "上传内容是否与公认的性侵材料哈希库比对？")
        Answer hashMatch,

        @Question(en = "Is confirmed abuse material reported to the competent hotline?", zh = "查实的性侵材料是否向主管热线举报？")
        Answer reports,

        @Question(
                en =
                        "How many hours pass from knowledge to report, 95th percentile? Without a case, the limit of the written procedure.",
                zh = "自知悉至举报多少小时（第95百分位）？尚无案例的填书面流程的时限。")
        Amount reportHours,

        @Question(en = "For how many days is reported material preserved?", zh = "所举报材料保存多少天？")
        Amount preserveDays,

        @Question(en = "How was the child-safety safeguard tested?", zh = "儿童安全防护以何种方式测试？")
        Choice<TestMethod> testMethod,

        @Question(
                en = "Is a tool made or tuned for child abuse material supplied or listed?",
                zh = "是否提供或者上架专为儿童性侵材料制作或者调校的工具？")
        Answer suppliesOptimisedTool) {

    private static final Supplier<LocalizedText> LAWFUL =
            () -> new LocalizedText("an authorised tester or a lawful proxy", "经授权的测试人员或者合法替代概念");

    /** Ways of testing a child-safety safeguard. */
    public enum TestMethod {
        /** By a tester whom the authorities authorised. */
        AUTHORISED_TESTER,
        /** With lawful stand-ins for the real category. */
        LAWFUL_PROXY,
        /** Not at all. */
        NONE,
        /** By generating unlawful material. */
        UNLAWFUL_GENERATION
    }

    /** Figures of the category may be read: those on child safety only where they were obtained lawfully. */
    Condition lawful(HarmCategory category, String name) {
        return category == HarmCategory.CSAM
                ? Condition.on(name, LAWFUL, testMethod.is(TestMethod.AUTHORISED_TESTER, TestMethod.LAWFUL_PROXY))
                : new Condition(LAWFUL, Formula.all());
    }
}
