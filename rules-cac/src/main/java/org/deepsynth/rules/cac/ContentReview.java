package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Question;

/** Review of inputs and results, and what follows from a finding (Deep Synthesis Provisions, art. 10). */
public record ContentReview(
        @Question(en = "Are the users' inputs reviewed, by machine or by people?", zh = "是否以技术或者人工方式审核使用者的输入数据？")
        Answer inputsReviewed,

        @Question(en = "Are the synthesis results reviewed, by machine or by people?", zh = "是否以技术或者人工方式审核合成结果？")
        Answer resultsReviewed,

        @Question(
                en = "Is there a maintained feature library for illegal and bad information?",
                zh = "是否建立并维护识别违法和不良信息的特征库？")
        Answer featureLibrary,

        @Question(en = "Does the library have entry standards, rules and procedures?", zh = "特征库是否有入库标准、规则和程序？")
        Answer libraryEntryRules,

        @Question(
                en = "Is there a procedure to dispose of illegal or bad information that is found?",
                zh = "是否有处置违法和不良信息的程序？")
        Answer disposalProcedure,

        @Question(en = "Does the procedure keep records?", zh = "该程序是否保存有关记录？")
        Answer findingsRecorded,

        @Question(
                en = "Does the procedure report to the cyberspace authority and other competent departments?",
                zh = "该程序是否向网信部门和有关主管部门报告？")
        Answer findingsReported,

        @Question(
                en = "Are there graded measures against users: warning, limits, suspension, closure?",
                zh = "是否具有警示、限制功能、暂停服务、关闭账号等对使用者的分级处置措施？")
        Answer gradedUserMeasures,

        @Question(
                en = "Which findings of illegal or bad information were there? An empty list: none.",
                zh = "发现过哪些违法和不良信息？空列表表示没有。")
        Listed<Incident> incidents) {

    /** Illegal or bad information that was found. */
    public record Incident(
            @Question(en = "Was it disposed of, recorded and reported without delay?", zh = "是否依法处置、保存记录并及时报告？")
            Answer handled,

            @Question(en = "Were measures taken against the users concerned?", zh = "是否对有关使用者采取处置措施？")
            Answer usersActedAgainst) {}
}
