package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Amount;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;
import org.deepsynth.rules.fact.Text;

/** The explicit label on video. */
public record VideoLabel(
        @Question(en = "Is there a conspicuous prompt on the start frame?", zh = "起始画面是否有显著提示？")
        Answer onStartFrame,

        @Question(en = "Does the service itself play the video?", zh = "服务本身是否播放视频？")
        Answer played,

        @Question(en = "Is there a conspicuous prompt around the playback area?", zh = "播放周边是否有显著提示？")
        Answer aroundPlayer,

        @Question(en = "Is the label at an edge or corner?", zh = "标识是否位于边或者角？")
        Answer atEdge,

        @Question(en = "What does the label say?", zh = "标识内容是什么？")
        Text wording,

        @Question(en = "Is it clearly legible?", zh = "是否清晰可辨？")
        Answer legible,

        @Question(en = "How high is the text, in percent of the frame's shortest side?", zh = "文字高度占画面最短边的百分比？")
        Amount heightPercent,

        @Question(en = "For how many seconds is it shown at normal playback speed?", zh = "正常播放速度下持续显示多少秒？")
        Amount seconds) {}
