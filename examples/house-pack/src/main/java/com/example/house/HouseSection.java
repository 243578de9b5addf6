package com.example.house;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;
import org.deepsynth.rules.fact.Text;

/** The facts that only this house asks for. */
public record HouseSection(
        @Question(en = "Who answers for the service?", zh = "服务由谁负责？")
        Text owner,

        @Question(en = "Has the owner signed the release?", zh = "负责人是否签署发布？")
        Answer releaseSigned) {}
