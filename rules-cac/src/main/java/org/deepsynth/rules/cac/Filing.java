package org.deepsynth.rules.cac;

import org.deepsynth.rules.fact.Answer;
import org.deepsynth.rules.fact.Choice;
import org.deepsynth.rules.fact.Choices;
import org.deepsynth.rules.fact.Day;
import org.deepsynth.rules.fact.Form;
import org.deepsynth.rules.fact.Listed;
import org.deepsynth.rules.fact.Question;
import org.deepsynth.rules.fact.Text;

/** The algorithm filing of the described person itself; a supplier's filing is not its own. */
public record Filing(
        @Question(en = "How far has your own algorithm filing come?", zh = "自身的算法备案进展如何？")
        Choice<Status> status,

        @Question(en = "On which day was the filing submitted?", zh = "备案提交的日期？")
        Day submittedOn,

        @Question(
                en = "What is the number of the algorithm filing? It is checked for its form only.",
                zh = "算法备案编号是什么？仅校验格式。")
        @Form(
                pattern = "(网信算备)?\\d{21}号?",
                must = "the number of an algorithm filing, 21 digits with or without 网信算备",
                wayOut =
                        "Copy it from the published list or the notice of the authority; the licence number of a website"
                                + " (ICP) is another thing.",
                example = "网信算备110000000000000000019号")
        Text number,

        @Question(en = "Which items does the filing hold?", zh = "备案填报了哪些内容？")
        Choices<Item> items,

        @Question(en = "Were labelling materials included?", zh = "备案时是否提供标识相关材料？")
        Answer labelMaterials,

        @Question(
                en = "Is the filing number shown conspicuously on the website, app or other outward service?",
                zh = "是否在网站、应用程序等的显著位置标明备案编号？")
        Answer numberShown,

        @Question(en = "Is there a link to the public information on the filing?", zh = "是否提供公示信息链接？")
        Answer linkShown,

        @Question(
                en = "Which changes of filed information were there? An empty list: none.",
                zh = "备案信息发生过哪些变更？空列表表示没有。")
        Listed<Change> changes,

        @Question(en = "Was the filing cancelled after the service ended?", zh = "终止服务后是否办理注销备案？")
        Answer cancelled,

        @Question(en = "On which day was the filing cancelled?", zh = "办理注销备案的日期？")
        Day cancelledOn,

        @Question(en = "Were proper arrangements made for the end of the service?", zh = "终止服务是否作出妥善安排？")
        Answer arrangementsMade) {

    /** How far a filing has come. */
    public enum Status {
        /** Nothing was submitted. */
        NOT_FILED,
        /** Submitted, and the authority has not decided. */
        SUBMITTED,
        /** Completed: the number was issued. */
        COMPLETED,
        /** Refused. */
        REFUSED
    }

    /** What a filing must hold (Algorithm Recommendation Provisions, art. 24 para. 1). */
    public enum Item {
        /** Name of the provider. */
        PROVIDER_NAME,
        /** Form of the service. */
        SERVICE_FORM,
        /** Field of application. */
        APPLICATION_FIELD,
        /** Type of algorithm. */
        ALGORITHM_TYPE,
        /** Report of the provider's own assessment. */
        SELF_ASSESSMENT,
        /** Content to be published. */
        PUBLIC_CONTENT
    }

    /** A change of filed information. */
    public record Change(
            @Question(en = "On which day did the filed information change?", zh = "备案信息变更的日期？")
            Day changedOn,

            @Question(en = "Was the change of the filing handled?", zh = "是否办理变更手续？")
            Answer handled,

            @Question(en = "On which day was it handled?", zh = "办理变更手续的日期？")
            Day handledOn) {}
}
