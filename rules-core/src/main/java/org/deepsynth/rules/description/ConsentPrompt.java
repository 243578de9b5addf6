package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** What users are told before they edit somebody's face, voice or other biometric information. */
public record ConsentPrompt(
        @Question(
                en = "Before or at use, are users prompted to inform the person whose face or voice is edited?",
                zh = "使用前或者使用时是否提示用户告知被编辑人脸、人声的个人？")
        Answer toInform,

        @Question(
                en = "Before or at use, are users prompted to obtain that person's separate consent?",
                zh = "使用前或者使用时是否提示用户取得其单独同意？")
        Answer toObtainConsent) {}
