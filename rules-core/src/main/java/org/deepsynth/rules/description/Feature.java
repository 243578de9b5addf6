package org.deepsynth.rules.description;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Given;
import org.deepsynth.rules.fact.Question;
import org.deepsynth.rules.fact.Subject;
import org.deepsynth.rules.fact.Text;

/** One function of the service with one kind of output. Functions whose labels differ are features of their own. */
public record Feature(
        @Question(en = "A short name for the feature, unique in the description.", zh = "功能的简短名称，在描述中唯一。")
        Text id,

        @Given @Question(en = "What does it generate or edit?", zh = "生成或者编辑什么？")
        Choices<Function> functions,

        @Given @Question(en = "In which forms does it put content out?", zh = "以哪些形式输出内容？")
        Choices<OutputForm> outputs,

        @Given @Question(en = "In which ways does content reach the user?", zh = "内容以哪些方式到达用户？")
        Choices<Delivery> delivery,

        @Given @Question(en = "Does it markedly change features of personal identity?", zh = "是否显著改变个人身份特征？")
        Answer changesIdentityMarkedly,

        @Given @Question(en = "Does it generate or markedly change information content?", zh = "是否生成或者显著改变信息内容？")
        Answer changesContentMarkedly,

        @Given
        @Question(
                en = "May its output lead the public to confuse or misidentify? Give a reason with a no.",
                zh = "输出是否可能导致公众混淆或者误认？回答否请说明理由。")
        Answer mayConfuse,

        @Question(
                en =
                        "Can it generate or edit special objects or scenes that may touch national security, national image,"
                                + " national interest or public interest?",
                zh = "能否生成或者编辑可能涉及国家安全、国家形象、国家利益和社会公共利益的特殊物体、场景？")
        Answer canShowSensitiveScenes,

        @Question(
                en = "Was a security assessment of its models, templates or tools made, by you or an institution?",
                zh = "是否对其模型、模板等工具自行或者委托专业机构开展安全评估？")
        Answer securityAssessed,

        ConsentPrompt consentPrompt,

        @Question(
                en = "Does all generated or edited content carry a technical label (metadata, watermark) that does not"
                        + " affect its use?",
                zh = "是否对全部生成或者编辑的内容添加不影响使用的技术标识（元数据、水印）？")
        Answer technicalLabel,

        MetadataLabel metadataLabel,
        ExplicitLabels labels,

        @Question(en = "Can users add a conspicuous label themselves?", zh = "是否向用户提供显著标识功能？")
        Answer labellingFunction,

        @Question(en = "Are users told that they can label?", zh = "是否提示用户可以进行显著标识？")
        Answer labellingPrompt,

        UnlabelledVariant unlabelledVariant)
        implements Subject {

    /** Its id where it has one, else its path. */
    @Override
    public String subject() {
        return id.value().orElseGet(() -> id.path().replace(".id", ""));
    }
}
