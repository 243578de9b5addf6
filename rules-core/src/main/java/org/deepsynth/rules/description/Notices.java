package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Question;
import org.deepsynth.rules.fact.Table;

/** Complaints, reports and notices about content, and what becomes of them. */
public record Notices(
        @Question(
                en =
                        "Is there a working, convenient electronic entrance for complaints, reports and notices by the public?",
                zh = "是否设有有效、便捷的在线入口，供公众投诉、举报和通知？")
        Answer channel,

        @Question(en = "Can it be used without an account?", zh = "无账户者能否使用该入口？")
        Answer openToNonUsers,

        @Question(
                en = "How many valid notices of harmful synthetic content were received in the last 12 months?",
                zh = "过去12个月收到多少件关于有害合成内容的有效通知？")
        Amount received,

        @Given
        @Question(
                en =
                        "For each category with notices: how many hours pass from valid notice to action, 95th percentile, open cases with their age so far?",
                zh = "有通知的各类：自有效通知至处置多少小时（第95百分位，未结案件按已过时长计）？")
        Table<HarmCategory, Amount> p95Hours,

        @Question(
                en = "How many items known to be harmful are still available past their limit?",
                zh = "多少已知有害内容逾期仍可获取？")
        Amount knownOutstanding,

        @Question(
                en = "Is an item known to be harmful recommended, advertised against or sold?",
                zh = "是否有已知有害内容被推荐、投放广告或者出售？")
        Answer knownPromoted,

        @Question(en = "Are identical copies of removed items removed?", zh = "是否清除已移除内容的相同副本？")
        Answer copyRemoval,

        @Question(en = "Are removed items blocked by hash on re-upload?", zh = "是否以哈希阻止已移除内容再次上传？")
        Answer hashBlocklist) {}
