package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Question;

/** Output that is supplied without an explicit label although the content is otherwise labelled. */
public record UnlabelledVariant(
        @Given
        @Question(
                en =
                        "Is output without an explicit label offered, as a variant of content that is or must be labelled?",
                zh = "对已标识或者应当标识的内容，是否另外提供无显式标识的版本？")
        Answer offered,

        @Question(en = "Is it supplied only when the user applies for it?", zh = "是否仅在用户申请时提供？")
        Answer onlyOnApplication) {}
