package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** The security assessment of a companion service (Anthropomorphic Measures, art. 22). */
public record CompanionAssessment(
        @Question(
                en =
                        "Did a trigger for an assessment occur other than the numbers of users: launch, added function, major change, effect on national security or public interest, notice by the authority?",
                zh = "除用户数量外是否出现须评估的情形：上线、增设功能、重大变更、影响国家安全或者公共利益、主管部门通知？")
        Answer triggered,

        @Question(en = "How many registered users are there?", zh = "注册用户数？")
        Amount registeredUsers,

        @Question(en = "How many monthly active users are there?", zh = "月活跃用户数？")
        Amount monthlyActiveUsers,

        @Question(en = "Was the security assessment made with all contents of article 23?", zh = "是否按照第二十三条的内容开展安全评估？")
        Answer assessed,

        @Question(en = "Was the report submitted to the provincial cyberspace authority?", zh = "是否向省级网信部门提交评估报告？")
        Answer reportedToProvince) {}
