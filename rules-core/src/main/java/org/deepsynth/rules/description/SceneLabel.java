package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;
import org.deepsynth.rules.fact.Text;

/** The explicit label on virtual scenes. */
public record SceneLabel(
        @Question(en = "Is there a conspicuous prompt on the start screen?", zh = "起始画面是否有显著提示？")
        Answer onStartScreen,

        @Question(en = "Is it at an edge or corner?", zh = "是否位于边或者角？")
        Answer atEdge,

        @Question(en = "What does the label say?", zh = "标识内容是什么？")
        Text wording,

        @Question(en = "Is it clearly legible?", zh = "是否清晰可辨？")
        Answer legible,

        @Question(en = "How high is the text, in percent of the screen's shortest side?", zh = "文字高度占画面最短边的百分比？")
        Amount heightPercent) {}
