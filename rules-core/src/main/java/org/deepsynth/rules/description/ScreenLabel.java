package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;
import org.deepsynth.rules.fact.Text;

/** The label in the interactive interface, where text or audio is labelled there. */
public record ScreenLabel(
        @Question(
                en = "Is it shown continuously near the content, or at the top, bottom or background of the interface?",
                zh = "是否在内容附近，或者界面顶部、底部、背景等处持续显示？")
        Answer continuous,

        @Question(en = "What does it say?", zh = "标识内容是什么？") Text wording,

        @Question(en = "Are its font and colour clearly legible?", zh = "字型和颜色是否清晰可辨？")
        Answer legible) {}
