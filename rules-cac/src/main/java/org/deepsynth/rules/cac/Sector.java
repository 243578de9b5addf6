package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** Sectors with rules and permits of their own (Deep Synthesis Provisions, art. 24). */
public record Sector(
        @Question(
                en = "Does it engage in online publishing, network culture or network audio-visual programme services?",
                zh = "是否从事网络出版服务、网络文化活动和网络视听节目服务？")
        Answer engages,

        @Question(
                en = "Are the rules and permits of the press, culture and broadcasting authorities met too?",
                zh = "是否同时符合新闻出版、文化和旅游、广播电视主管部门的规定和许可要求？")
        Answer rulesMet) {}
