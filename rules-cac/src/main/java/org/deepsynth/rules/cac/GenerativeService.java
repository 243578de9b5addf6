package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Question;

/** What the Generative AI Measures ask of a provider. */
public record GenerativeService(
        @Question(
                en = "Are there effective measures against discrimination in design, data, model and service?",
                zh = "在算法设计、训练数据选择、模型生成和优化、提供服务等过程中是否采取有效措施防止歧视？")
        Answer discriminationMeasures,

        @Question(
                en = "Are there effective measures for transparency, accuracy and reliability?",
                zh = "是否采取有效措施提升透明度以及生成内容的准确性和可靠性？")
        Answer transparencyMeasures,

        @Question(en = "Do data and base models have a lawful origin?", zh = "是否使用具有合法来源的数据和基础模型？")
        Answer lawfulSources,

        @Question(
                en = "Are there effective measures for truthful, accurate, objective and diverse training data?",
                zh = "是否采取有效措施增强训练数据的真实性、准确性、客观性、多样性？")
        Answer dataQualityMeasures,

        @Question(en = "Is data annotated in developing the technology?", zh = "研发过程中是否进行数据标注？")
        Answer annotates,

        @Question(en = "Are the annotation rules clear, specific and workable?", zh = "是否制定清晰、具体、可操作的标注规则？")
        Answer annotationRules,

        @Question(en = "Is annotation quality assessed, with sample checks?", zh = "是否开展标注质量评估并抽样核验？")
        Answer annotationSampling,

        @Question(en = "Are annotators trained and supervised?", zh = "是否对标注人员进行培训和监督指导？")
        Answer annotatorTraining,

        @Question(en = "Do the terms disclaim the statutory responsibility entirely?", zh = "条款是否完全免除法定责任？")
        Answer disclaimsResponsibility,

        @Question(en = "Do users register?", zh = "使用者是否注册？")
        Answer usersRegister,

        @Question(en = "Does the agreement set out both sides' rights and duties?", zh = "服务协议是否明确双方权利义务？")
        Answer agreementSetsRights,

        @Question(
                en = "Are the suitable users, occasions and uses made clear and public?",
                zh = "是否明确并公开服务的适用人群、场合、用途？")
        Answer scopePublished,

        @Question(en = "Are users guided to rational understanding and lawful use?", zh = "是否指导使用者科学理性认识和依法使用？")
        Answer usersGuided,

        @Question(en = "Is a safe, stable and continuous service secured?", zh = "是否提供安全、稳定、持续的服务，保障用户正常使用？")
        Answer serviceSecured,

        @Question(
                en = "Does the procedure for illegal content include model optimisation training or a similar fix?",
                zh = "发现违法内容的处置程序是否包括模型优化训练等整改措施？")
        Answer modelsRectified,

        @Question(
                en =
                        "Are there records from which source, scale, type and annotation rules of training data and the algorithm mechanism can be explained?",
                zh = "是否有记录可据以说明训练数据来源、规模、类型、标注规则和算法机制机理？")
        Answer canExplain) {}
