package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** Banned conduct, one fact per prohibition. Nobody can list all that they do not do, so most stay unanswered. */
public record Conduct(
        @Question(
                en =
                        "Does a stated purpose, feature or claim of the service contradict law, public morality or the required orientation?",
                zh = "服务所述目的、功能或者宣传是否违反法律、公序良俗或者有关导向要求？")
        Answer contradictsLawOrEthics,

        @Question(
                en =
                        "Do you use, offer or market the service for information that laws or administrative regulations ban?",
                zh = "是否利用、提供或者宣传该服务用于法律、行政法规禁止的信息？")
        Answer spreadsBannedInformation,

        @Question(
                en =
                        "Do you use, offer or market the service for activities that endanger national security, harm the public interest, disrupt order or violate others' rights?",
                zh = "是否利用、提供或者宣传该服务从事危害国家安全和利益、损害国家形象、侵害社会公共利益、扰乱秩序、侵犯他人合法权益等活动？")
        Answer engagesInBannedActivities,

        @Question(
                en = "Is fabricated news made, copied, published or spread, or that ability marketed?",
                zh = "是否制作、复制、发布、传播虚假新闻信息，或者宣传此种能力？")
        Answer makesFakeNews,

        @Question(
                en = "Do you delete, alter or hide labels of synthetic content by technical means?",
                zh = "是否采用技术手段删除、篡改、隐匿深度合成标识？")
        Answer removesLabels,

        @Question(
                en = "Do you maliciously delete, alter, forge or hide labels of generated content?",
                zh = "是否恶意删除、篡改、伪造、隐匿生成合成内容标识？")
        Answer maliciousLabelling,

        @Question(
                en =
                        "Do you offer or market tools or services for malicious removal, alteration, forgery or hiding of labels?",
                zh = "是否为恶意删除、篡改、伪造、隐匿标识提供或者宣传工具、服务？")
        Answer offersLabelRemoval,

        @Question(en = "Do you harm others' lawful rights by improper labelling?", zh = "是否通过不正当标识手段损害他人合法权益？")
        Answer harmsByLabelling,

        @Question(
                en =
                        "Is output that laws ban, such as incitement, terrorism, discrimination, violence or obscenity, intended, or does it occur without control?",
                zh = "是否意图生成法律禁止的内容（煽动、恐怖主义、歧视、暴力、淫秽等），或者此类输出已发生而无控制？")
        Answer intendsBannedOutput,

        @Question(
                en =
                        "Is intellectual property or business ethics infringed, are secrets breached, or algorithms, data or platforms used for monopoly or unfair competition?",
                zh = "是否侵犯知识产权、违反商业道德、泄露商业秘密，或者利用算法、数据、平台等优势实施垄断和不正当竞争？")
        Answer infringesCompetitionOrIp,

        @Question(
                en =
                        "Is harm to health, or to likeness, reputation, honour, privacy or personal information, intended, or does it occur without control?",
                zh = "是否意图危害他人身心健康或者侵害肖像、名誉、荣誉、隐私和个人信息权益，或者此类损害已发生而无控制？")
        Answer harmsPersons,

        @Question(en = "Does training infringe intellectual property?", zh = "训练是否侵害知识产权？")
        Answer trainingInfringesIp,

        @Question(en = "Is information that may affect minors' health pushed to minors?", zh = "是否向未成年人推送可能影响其身心健康的信息？")
        Answer pushesHarmfulToMinors,

        @Question(en = "Did you obtain a filing by concealment or false material?", zh = "是否以隐瞒有关情况、提供虚假材料等不正当手段取得备案？")
        Answer filedFalsely) {}
