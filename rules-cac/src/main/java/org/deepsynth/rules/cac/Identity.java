package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** Verification of users' real identity (Deep Synthesis Provisions, art. 9). */
public record Identity(
        @Question(
                en =
                        "Is every user verified by mobile number, identity document, unified social credit code, the national network identity service or another lawful way before using the function? Guest use is a no.",
                zh = "是否在使用前对每一使用者以手机号码、身份证件号码、统一社会信用代码、国家网络身份认证公共服务等合法方式认证真实身份？可匿名试用的回答否。")
        Answer everyUserVerified,

        @Question(en = "Can users publish, share or stream information in the service?", zh = "使用者能否在服务中发布、分享、直播信息？")
        Answer letsUsersPublish,

        @Question(en = "Are publishing functions blocked until identity is verified?", zh = "未经认证是否不得使用发布功能？")
        Answer publishingNeedsVerification) {}
