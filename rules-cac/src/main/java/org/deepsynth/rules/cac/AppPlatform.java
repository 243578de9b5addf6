package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Question;

/** What an application distribution platform does before and after listing (Deep Synthesis Provisions, art. 13; Labelling Measures, art. 7). */
public record AppPlatform(
        @Question(en = "Does it list applications that provide deep synthesis?", zh = "是否上架提供深度合成服务的应用程序？")
        Answer listsDeepSynthesis,

        @Question(en = "Is there a review before listing?", zh = "是否落实上架审核？")
        Answer listingReview,

        @Question(en = "Is there daily management of listed applications?", zh = "是否落实日常管理？")
        Answer dailyManagement,

        @Question(en = "Is there an emergency response?", zh = "是否落实应急处置？")
        Answer emergencyResponse,

        @Question(
                en = "Is the security assessment of each deep synthesis application verified?",
                zh = "是否核验每一深度合成类应用程序的安全评估情况？")
        Answer verifiesAssessments,

        @Question(en = "Is the filing of each deep synthesis application verified?", zh = "是否核验每一深度合成类应用程序的备案情况？")
        Answer verifiesFilings,

        @Question(
                en = "Is every application provider asked whether it offers AI generation or synthesis?",
                zh = "是否要求每一应用程序服务提供者说明是否提供人工智能生成合成服务？")
        Answer asksAboutGeneration,

        @Question(en = "Where it does, are its labelling materials verified?", zh = "提供该服务的，是否核验其标识相关材料？")
        Answer verifiesLabelMaterials,

        @Question(
                en = "Which violations by listed deep synthesis applications became known? An empty list: none.",
                zh = "知悉过哪些深度合成类应用程序违规？空列表表示没有。")
        Listed<Violation> violations,

        @Question(en = "Does it list applications of anthropomorphic interaction?", zh = "是否上架拟人化互动应用程序？")
        Answer listsCompanions,

        @Question(en = "Are assessment and filing of each such application verified?", zh = "是否核验每一此类应用程序的安全评估和备案情况？")
        Answer verifiesCompanions,

        @Question(
                en =
                        "In which known cases did an application or message contain malware or banned information? An empty list: none.",
                zh = "知悉哪些应用软件或者信息含有恶意程序或者违禁信息？空列表表示没有。")
        Listed<Violation> bannedSoftware) {

    /** A violation by a listed application. */
    public record Violation(
            @Question(
                    en =
                            "Was it acted on without delay: refused, warned, stopped, suspended or removed, recorded, reported?",
                    zh = "是否及时采取不予上架、警示、暂停服务或者下架等措施？")
            Answer actedOn) {}
}
