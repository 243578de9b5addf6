package org.deepsynth.rules.description;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Consistent;
import org.deepsynth.rules.fact.Contradiction;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Question;
import org.deepsynth.rules.fact.Text;

/** The service as a whole. The supply-chain facts carry the names that the open letter's catalogue gives them. */
@Given
public record Service(
        @Question(en = "What is the service called?", zh = "服务名称是什么？")
        Text name,

        @Question(
                en = "Does it use an algorithm such as deep learning or virtual reality to generate or edit text,"
                        + " images, audio, video or virtual scenes?",
                zh = "是否利用深度学习、虚拟现实等生成合成类算法制作或者编辑文本、图像、音频、视频、虚拟场景？")
        Answer usesDeepSynthesis,

        @Question(en = "On which day was it first provided?", zh = "服务首次提供的日期？")
        Day startedOn,

        @Question(en = "Has it been terminated?", zh = "服务是否已终止？")
        Answer terminated,

        @Question(en = "On which day was it terminated?", zh = "服务终止的日期？")
        Day terminatedOn,

        @Question(
                en = "Which media does it generate, alter, list or host? Singing counts as voice.",
                zh = "生成、改动、上架或者托管哪些媒体？歌声算语音。")
        Choices<Medium> modalities,

        @Question(en = "Which roles does it hold in the supply chain?", zh = "在供应链中承担哪些角色？")
        Choices<SupplyChainRole> roles,

        @Question(en = "In which ways can outsiders use or obtain it?", zh = "外部人员可以通过哪些途径使用或者获取？")
        Choices<AccessPath> accessPaths,

        @Question(
                en = "Could a reasonable person take an output (for hosts: a hosted item) as real?",
                zh = "合理的人是否可能把输出（托管方：所托管内容）当成真实？")
        Answer realisticOutput,

        @Question(en = "Can any output be sexual or nude?", zh = "输出是否可能含色情或者裸露内容？")
        Answer canSexualise,

        @Question(
                en = "Are all functions cosmetic, none changing identity, body, clothing, words or events?",
                zh = "是否所有功能都只作修饰，不改变身份、身体、衣着、言语或者事件？")
        Answer onlySlightAlteration,

        @Question(
                en = "Are all outputs innocuous entertainment or satire, easily recognised as synthetic by a feature"
                        + " that users cannot remove?",
                zh = "是否所有输出都是无害的娱乐或者讽刺，并凭用户无法去除的特征一看即知为合成？")
        Answer onlyEvidentSatire,

        @Question(en = "Can it render human beings in pictures or video?", zh = "能否在图像或者视频中呈现人？")
        Answer canDepictHumans,

        @Question(
                en = "Before safeguards, can it technically render an identifiable real face or voice?",
                zh = "不计防护措施，技术上能否呈现可识别的真人面容或者声音？")
        Answer canDepictRealPersons,

        @Question(en = "Does it take media of users, as input or for hosting?", zh = "是否接收用户的媒体作为输入或者托管？")
        Answer acceptsUploads,

        @Question(en = "Can users share outputs publicly inside the service?", zh = "用户能否在服务内公开分享输出？")
        Answer hasGallery,

        @Question(en = "Which high-risk features are offered? An empty list: none.", zh = "提供哪些高风险功能？空列表表示没有。")
        Choices<HighRiskFeature> highRiskFeatures)
        implements Consistent {

    @Override
    public List<Contradiction> contradictions(LocalDate day) {
        return Stream.of(
                        Contradiction.inOrder(startedOn, terminatedOn),
                        Contradiction.notDone(terminated, terminatedOn, day))
                .flatMap(Optional::stream)
                .toList();
    }
}
