package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** The labels on a feature's output that people see or hear. */
public record ExplicitLabels(
        @Question(
                en = "Does a conspicuous label at a reasonable place tell the public that the content is synthesised?",
                zh = "是否在合理位置有显著标识，向公众提示内容系合成？")
        Answer conspicuous,

        TextLabel text,
        AudioLabel audio,
        ImageLabel image,
        VideoLabel video,
        SceneLabel scene,
        ScreenLabel screen,

        @Question(
                en = "Does content of another form carry a conspicuous prompt suited to it?",
                zh = "其他形式的内容是否有与应用特点相适应的显著提示？")
        Answer other,

        @Question(
                en = "Does every downloaded, copied or exported file itself contain the explicit label?",
                zh = "下载、复制、导出的每个文件本身是否都含有显式标识？")
        Answer inEveryExport) {}
