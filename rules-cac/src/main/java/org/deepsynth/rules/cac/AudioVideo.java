package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** Audio and video services, and live selling (Audio-Video Provisions of 2020; Live E-commerce Measures). */
public record AudioVideo(
        @Question(
                en =
                        "Is non-real audio or video, made with deep learning, virtual reality or the like, made, published or spread?",
                zh = "是否制作、发布、传播基于深度学习、虚拟现实等制作的非真实音视频信息？")
        Answer spreadsNonReal,

        @Question(en = "Is it conspicuously labelled?", zh = "是否以显著方式标识？")
        Answer nonRealLabelled,

        @Question(
                en = "Is technology deployed to identify illegal and non-real audio and video?",
                zh = "是否部署应用违法违规音视频以及非真实音视频鉴别技术？")
        Answer deploysIdentification,

        @Question(
                en = "Are unlabelled non-real items stopped at once and labelled before transmission continues?",
                zh = "发现未标识的非真实音视频是否立即停止传输、标识后方可继续？")
        Answer stopsUnlabelled,

        @Question(
                en = "Are AI-generated images or video of persons used in live selling?",
                zh = "直播电商中是否使用人工智能生成的人物图像、视频？")
        Answer usesAiPerson,

        @Question(en = "Are they labelled under the state rules?", zh = "是否按照国家有关规定标识？")
        Answer aiPersonLabelled,

        @Question(en = "Are consumers told continuously that the person is AI-generated?", zh = "是否持续向消费者提示人物由人工智能生成？")
        Answer consumersToldContinuously) {}
